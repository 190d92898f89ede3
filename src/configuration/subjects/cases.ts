import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import type { Subject } from '../subject.ts';

const listed = { position: z.int(), retired: z.boolean() };
const queueSchema = z.object({ name: z.string().min(1), ...listed });
const typeSchema = z.object({
  name: localText,
  residentsOpen: z.boolean(),
  cityOpens: z.boolean(),
  replyAllowed: z.boolean(),
  queueId: z.uuid(),
  ...listed,
});
const answerSchema = z.object({
  /** Of one type, or for all. */
  typeId: z.uuid().nullable(),
  title: z.string().min(1),
  text: localText,
  ...listed,
});
export type CaseQueueSetting = z.output<typeof queueSchema>;
export type CaseTypeSetting = z.output<typeof typeSchema>;
export type CannedAnswerSetting = z.output<typeof answerSchema>;

/** The key is its id, as of the others. */
export const caseQueue: Subject<CaseQueueSetting> = {
  name: 'case-queue',
  schema: queueSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('case_queues')
      .select(['name', 'position', 'retired_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && queueSchema.parse({ ...row, retired: row.retired_at !== null });
  },
  async apply(tx, id, { name, position, retired }) {
    const row = { name, position, retired_at: retired ? tx.now : null };
    await tx.db
      .insertInto('case_queues')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
};

export const caseType: Subject<CaseTypeSetting> = {
  name: 'case-type',
  schema: typeSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('case_types')
      .select([
        'name',
        'residents_open as residentsOpen',
        'city_opens as cityOpens',
        'reply_allowed as replyAllowed',
        'queue_id as queueId',
        'position',
        'retired_at',
      ])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && typeSchema.parse({ ...row, retired: row.retired_at !== null });
  },
  async apply(tx, id, { name, residentsOpen, cityOpens, replyAllowed, queueId, position, retired }) {
    const row = {
      name: JSON.stringify(name),
      residents_open: residentsOpen,
      city_opens: cityOpens,
      reply_allowed: replyAllowed,
      queue_id: queueId,
      position,
      retired_at: retired ? tx.now : null,
    };
    await tx.db
      .insertInto('case_types')
      .values({ id, code: id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
};

export const cannedAnswer: Subject<CannedAnswerSetting> = {
  name: 'canned-answer',
  schema: answerSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('canned_answers')
      .select(['type_id as typeId', 'title', 'text', 'position', 'retired_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && answerSchema.parse({ ...row, retired: row.retired_at !== null });
  },
  async apply(tx, id, { typeId, title, text, position, retired }) {
    const row = {
      type_id: typeId,
      title,
      text: JSON.stringify(text),
      position,
      retired_at: retired ? tx.now : null,
    };
    await tx.db
      .insertInto('canned_answers')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
};
