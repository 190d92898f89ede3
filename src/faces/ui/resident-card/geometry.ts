/** The card in tenths of a millimetre, as it is drawn on screen and printed: 85.6 × 54 mm, a bank card. */
export const cardGeometry = {
  width: 856,
  height: 540,
  crest: { x: 44, y: 32, width: 86, height: 104 },
  /** Texts stand on their baselines. */
  city: { x: 150, y: 74, size: 34 },
  label: { x: 150, y: 122, size: 46 },
  plate: { x: 38, y: 158, width: 222, height: 292, radius: 19 },
  photo: { x: 44, y: 164, width: 210, height: 280, radius: 14 },
  text: 286,
  /** Alone under the name; higher where the validity stands below. */
  number: { size: 44, y: 380, above: 330 },
  codePlate: { x: 628, y: 272, side: 190, radius: 14 },
  code: { x: 634, y: 278, side: 178 },
} as const;

/** A long name takes two lines and smaller letters rather than running off the card. */
export function nameLines(
  name: string,
  narrow: boolean,
): { readonly size: number; readonly lines: readonly { readonly text: string; readonly y: number }[] } {
  const room = narrow ? 19 : 25;
  const texts = name.length > room ? halves(name) : [name];
  const longest = Math.max(...texts.map((line) => line.length));
  const size = Math.min(58, Math.floor(530 / (longest * 0.5)));
  const lines = texts.map((text, index) => ({
    text,
    y: texts.length === 1 ? 252 : 216 + index * (size + 6),
  }));
  return { size, lines };
}

function halves(name: string): string[] {
  const words = name.split(' ');
  const cuts = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
  return cuts.sort((a, b) => longest(a) - longest(b))[0] ?? [name];
}

/** `01-0000018` as `01 0000 018`: groups that the eye can hold. */
export function groups(number: string): string {
  const [prefix, rest] = number.includes('-') ? number.split('-', 2) : ['', number];
  const parts = (rest ?? '').match(/.{1,4}/g) ?? [];
  return [prefix, ...parts].filter(Boolean).join(' ');
}
