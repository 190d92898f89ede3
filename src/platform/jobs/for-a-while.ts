const aWhile = 20_000;

/**
 * Portions of work until there is none, or for so long that a worker can stop in between and others get their
 * turn. False when something is left for the next job.
 */
export async function forAWhile(portion: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + aWhile;
  while (await portion()) {
    if (performance.now() > until) return false;
  }
  return true;
}
