import { setTimeout } from 'node:timers/promises';

/** Longer than any of the works it hides takes, shorter than anybody minds. */
const milliseconds = 350;

/** So that the time of the answer does not tell whether an address is known. */
export async function inEvenTime<T>(work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, setTimeout(milliseconds)]);
  return result;
}
