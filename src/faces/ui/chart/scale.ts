/** The marks of an axis from 0 to at least `most`: whole numbers that are easy to read. */
export function ticksTo(most: number): number[] {
  const rough = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough);
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < most) ticks.push(ticks.length * step);
  return ticks.length > 1 ? ticks : [0, step];
}

/** So many labels that they do not run into each other: every n-th of them. */
export const everyNth = (count: number, most: number): number => Math.max(1, Math.ceil(count / most));
