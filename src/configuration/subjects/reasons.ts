import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import type { Subject } from '../subject.ts';

const listed = { position: z.int(), retired: z.boolean() };
const duplicateReasonSchema = z.object({ label: localText, ...listed });
const rejectionReasonSchema = z.object({ label: z.string().min(1), text: localText, ...listed });
export type DuplicateReasonSetting = z.output<typeof duplicateReasonSchema>;
export type RejectionReasonSetting = z.output<typeof rejectionReasonSchema>;

/** "Powód duplikatu karty". The key is its id. */
export const duplicateReason: Subject<DuplicateReasonSetting> = {
  name: 'duplicate-reason',
  schema: duplicateReasonSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('duplicate_reasons')
      .select(['label', 'position', 'retired_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && duplicateReasonSchema.parse({ ...row, retired: row.retired_at !== null });
  },
  async apply(tx, id, { label, position, retired }) {
    const row = { label: JSON.stringify(label), position, retired_at: retired ? tx.now : null };
    await tx.db
      .insertInto('duplicate_reasons')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
};

/** What clerks choose from when they reject. The key is its id. */
export const rejectionReason: Subject<RejectionReasonSetting> = {
  name: 'rejection-reason',
  schema: rejectionReasonSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('rejection_reasons')
      .select(['label', 'text', 'position', 'retired_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && rejectionReasonSchema.parse({ ...row, retired: row.retired_at !== null });
  },
  async apply(tx, id, { label, text, position, retired }) {
    const row = { label, text: JSON.stringify(text), position, retired_at: retired ? tx.now : null };
    await tx.db
      .insertInto('rejection_reasons')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
};
