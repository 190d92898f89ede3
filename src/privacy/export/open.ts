import { recordEvent } from '../../events/record.ts';
import type { Resident } from '../../people/resident.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { type DataExport, stateOf } from './data-export.ts';
import { ownExport } from './reads.ts';

/** For the download, which is recorded. Nothing when it is not the resident's, not ready, or gone. */
export async function openExport(tx: Tx, resident: Resident, id: string): Promise<DataExport | undefined> {
  const found = await ownExport(tx.db, resident);
  if (found?.id !== id || stateOf(found, tx.now) !== 'ready') return undefined;
  await recordEvent(tx, {
    kind: 'person.export-downloaded',
    actor: resident,
    personId: resident.personId,
  });
  return found;
}
