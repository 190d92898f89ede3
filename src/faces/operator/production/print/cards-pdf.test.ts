import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { fixture } from '../../../../../test/applications.ts';
import { settingsSchema } from '../../../../city/settings.ts';
import type { PrintedCard } from '../../../../production/print-cards.ts';
import { cardsPdf } from './cards-pdf.ts';

const names = [
  ['Łucja Gżegżółka', 'KM1.pierwszy'],
  ['Олена Ґалаґан', 'KM1.drugi'],
  ['Anna Maria Brzęczyszczykiewicz-Żółkiewska', 'KM1.trzeci'],
] as const;

async function* cards(): AsyncGenerator<PrintedCard> {
  for (const [index, [name, code]] of names.entries()) {
    const [firstName = '', ...rest] = name.split(' ');
    const position = index + 1;
    const number = `01-000001${position}`;
    yield { position, number, firstName, lastName: rest.join(' '), code, pointName: null, photoFileId: null };
  }
}

const { city, ...look } = settingsSchema.parse({});

async function printed(withBleed: boolean) {
  const sheet = await cardsPdf({
    cards: cards(),
    photo: async ({ position }) => (position === 2 ? undefined : fixture('photo-small.jpg')),
    settings: { ...look, city: { ...city, name: 'Żółwin' } },
    label: 'Karta Mieszkańca',
    withBleed,
  });
  return getDocument({ data: new Uint8Array(await buffer(sheet)), verbosity: 0 }).promise;
}

test('each card is a page of a bank card’s size, with name and number in every alphabet', async () => {
  const pdf = await printed(false);
  expect(pdf.numPages).toBe(3);
  for (const [index, [name]] of names.entries()) {
    const page = await pdf.getPage(index + 1);
    const [, , width = 0, height = 0] = page.view;
    expect([(width / 72) * 25.4, (height / 72) * 25.4].map((side) => side.toFixed(2))).toEqual([
      '85.60',
      '53.98',
    ]);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
    expect(text).toContain(`01 0000 01${index + 1}`);
    expect(text.replaceAll(' ', '')).toContain('KartaMieszkańca');
    expect(text).toContain('Żółwin');
  }
});

test('with bleed there are three millimetres more on each side', async () => {
  const [, , width = 0, height = 0] = (await (await printed(true)).getPage(1)).view;
  expect(((width / 72) * 25.4).toFixed(2)).toBe('91.60');
  expect(((height / 72) * 25.4).toFixed(2)).toBe('59.98');
});
