import { expect, test } from 'vitest';
import { withWayBack } from './way-back.ts';

const list = '/lista?sort=oldest';

/** Forward so many pages, as a list with a row on each links them. */
function walk(pages: number): string[] {
  const seen = [list];
  for (let page = 1; page < pages; page += 1) {
    const links = withWayBack(seen.at(-1) ?? list, {
      first: page > 1 ? list : undefined,
      next: `${list}&po=${page}.a_b`,
    });
    seen.push(links.next ?? '');
  }
  return seen;
}

test('leads back over every page to the beginning, with the filter kept', () => {
  const seen = walk(5);
  for (let page = 4; page > 0; page -= 1) {
    const { previous } = withWayBack(seen[page] ?? '', { first: list });
    expect(previous).toBe(seen[page - 1]);
  }
});

test('on the second page the page before is the beginning, which is not offered twice', () => {
  expect(withWayBack(walk(2)[1] ?? '', { first: list })).toEqual({ previous: list });
});

test('whoever comes from elsewhere has the beginning, and from the next page a way back', () => {
  const links = withWayBack(`${list}&po=7`, { first: list, next: `${list}&po=8` });
  expect(links).toEqual({ first: list, next: `${list}&po=8&wstecz=7` });
  expect(withWayBack(links.next ?? '', { first: list }).previous).toBe(`${list}&po=7`);
});

test('the address does not grow for ever: further back lies the beginning', () => {
  let [here, back] = [walk(40).at(-1) ?? '', 0];
  expect(here.length).toBeLessThan(300);
  for (;;) {
    const { first, previous } = withWayBack(here, { first: list });
    if (!previous) {
      expect(first).toBe(list);
      break;
    }
    here = previous;
    back += 1;
  }
  expect(back).toBe(20);
});

test('of two lists on a page each has its own way', () => {
  const people = { name: 'osoby', first: '/partner', next: '/partner?osoby=3' };
  const { previous, next } = withWayBack('/partner?osoby=2&wstecz=*1', people);
  expect(previous).toBe('/partner?osoby=1&wstecz=');
  expect(next).toBe('/partner?osoby=3&wstecz=*1*2');
  const branches = { name: 'punkty', next: '/partner?punkty=9' };
  expect(withWayBack('/partner?osoby=2&wstecz=*1', branches)).toEqual({ next: '/partner?punkty=9&wstecz=' });
});

test('what somebody wrote into the address leads nowhere else', () => {
  const { previous } = withWayBack('/lista?po=1&wstecz=*//gdzie.indziej/%26po%3D9', { first: '/lista' });
  expect(previous).toBe('/lista?po=%2F%2Fgdzie.indziej%2F%26po%3D9&wstecz=');
  expect(withWayBack('/lista?wstecz=a*b', {})).toEqual({});
});
