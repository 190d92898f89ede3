/** Stands for our own address, which a path does not tell. */
const origin = 'http://karta.invalid';
/** So many pages lie at hand; from further on the way leads to the beginning. */
const remembered = 20;

export interface PageLinks {
  /** Under which the address says where the page begins, when it is not `po`. */
  readonly name?: string | undefined;
  /** The list from its beginning; given on every page but the first. */
  readonly first?: string | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/**
 * Lists are read on from a row (`po`), which does not tell where the page before began. So the way on takes that along
 * in `wstecz`: where each page before this one begins, the list's beginning being nothing.
 */
export function withWayBack(
  path: string,
  { name = 'po', first, next }: Omit<PageLinks, 'previous'>,
): Omit<PageLinks, 'name'> {
  const here = new URL(path, origin);
  const places = first === undefined ? [] : (here.searchParams.get('wstecz')?.split('*') ?? []);
  const place = first === undefined ? '' : (here.searchParams.get(name) ?? '');
  const on = next === undefined ? undefined : addressOf(next, [...places, place]);
  const before = places.pop();
  if (before === undefined) return { first, next: on };
  if (before === '') return { previous: first, next: on };
  here.searchParams.set(name, before);
  return { first, previous: addressOf(`${here.pathname}${here.search}`, places), next: on };
}

function addressOf(path: string, wstecz: readonly string[]): string {
  const { pathname, searchParams } = new URL(path, origin);
  searchParams.delete('wstecz');
  if (wstecz.length > 0) searchParams.set('wstecz', wstecz.slice(-remembered).join('*'));
  return `${pathname}?${searchParams}`;
}
