import type { Db } from '../platform/db/database.ts';
import type { LocalText } from './local-text.ts';

/** A reason that clerks choose from; its text goes to the resident word for word. */
export interface RejectionReason {
  readonly id: string;
  readonly label: string;
  readonly text: LocalText;
}

export async function rejectionReasons(db: Db): Promise<RejectionReason[]> {
  const rows = await db
    .selectFrom('rejection_reasons')
    .select(['id', 'label', 'text'])
    .where('retired_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, text: row.text as LocalText }));
}
