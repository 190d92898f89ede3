/** "Wniosek seniora" becomes `wniosek-seniora`: what addresses and definitions call it for ever. */
function codeFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, 60);
  return words.replace(/^[-0-9]+|-+$/g, '') || 'bez-nazwy';
}

/** One that nobody has yet. */
export function freeCode(name: string, taken: readonly string[]): string {
  const code = codeFrom(name);
  if (!taken.includes(code)) return code;
  let number = 2;
  while (taken.includes(`${code}-${number}`)) number += 1;
  return `${code}-${number}`;
}

/** "Numer legitymacji" becomes `numerLegitymacji`, under which an answer or a document is kept. */
export function freeKey(name: string, taken: readonly string[]): string {
  const key = codeFrom(name)
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .slice(0, 36);
  if (!taken.includes(key)) return key;
  let number = 2;
  while (taken.includes(`${key}${number}`)) number += 1;
  return `${key}${number}`;
}
