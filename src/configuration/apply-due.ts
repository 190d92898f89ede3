import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { subjects } from './subjects.ts';

const portion = 20;

/** Every minute: changes whose moment has come are written where the rooms read them. Returns how many. */
export async function applyDueChanges(tx: Tx): Promise<number> {
  const due = await tx.db
    .selectFrom('configuration_changes')
    .select(['id', 'subject', 'key', 'value'])
    .where('applied_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('effective_from', '<=', tx.now)
    .orderBy('effective_from')
    .orderBy('id')
    .limit(portion)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id, subject: name, key, value } of due) {
    const subject = subjects.find((each) => each.name === name);
    if (!subject) throw new Error(`There is no subject "${name}" of configuration.`);
    await subject.apply(tx, key, subject.schema.parse(value));
    await tx.db
      .updateTable('configuration_changes')
      .set({ applied_at: tx.now })
      .where('id', '=', id)
      .execute();
    await recordEvent(tx, {
      kind: 'configuration.came-into-force',
      actor: system,
      data: { subject: name, key },
    });
  }
  return due.length;
}
