import type { City } from '../city/city.ts';
import { forAWhile } from '../platform/jobs/for-a-while.ts';
import { importPortion } from './run-portion.ts';

/** The job: rows that the check found good, a portion in a transaction, from where the last job came to. */
export async function runImport(city: City, importId: string): Promise<void> {
  const { cardNumber } = await city.settings();
  const done = await forAWhile(() =>
    city.transact((tx) => importPortion(tx, { keys: city.keys, cardNumber }, importId)),
  );
  if (!done) await city.transact((tx) => tx.enqueue({ queue: 'run-import', data: { importId } }));
}
