import { confirmPassword, type PasswordRefused } from '../../accounts/confirm-password.ts';
import type { City } from '../../city/city.ts';
import { recordEvent } from '../../events/record.ts';
import { lockPerson } from '../../people/lock.ts';
import type { Resident } from '../../people/resident.ts';
import { stateOf, waitsUntil } from './data-export.ts';
import { deleteExports } from './export.queries.ts';
import { ownExport } from './reads.ts';

export type ExportRequested =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'being-built' }
  | { readonly ok: false; readonly reason: 'too-soon'; readonly until: Date }
  | PasswordRefused;

/** "Pobierz moje dane": the archive is built by a job. A new one takes the place of the one before. */
export async function requestExport(
  city: City,
  resident: Resident,
  password: string,
): Promise<ExportRequested> {
  const confirmed = await confirmPassword(city, resident, password);
  if (!confirmed.ok) return confirmed;
  const { personId } = resident;
  return city.transact(async (tx): Promise<ExportRequested> => {
    await lockPerson(tx, personId);
    const before = await ownExport(tx.db, resident);
    if (stateOf(before, tx.now) === 'being-built') return { ok: false, reason: 'being-built' };
    const until = waitsUntil(before, tx.now);
    if (until) return { ok: false, reason: 'too-soon', until };
    if (before) await deleteExports(tx, [before.id]);
    const { id: exportId } = await tx.db
      .insertInto('data_exports')
      .values({ person_id: personId, requested_at: tx.now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.enqueue({ queue: 'export-data', data: { exportId } });
    await recordEvent(tx, { kind: 'person.export-requested', actor: resident, personId });
    return { ok: true };
  });
}
