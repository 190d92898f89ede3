import { sql } from 'kysely';
import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import { isPrivacyNotice } from '../../consents/privacy-notice.ts';
import { haveSameWords } from '../../consents/same-words.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { freeCode } from '../code-from.ts';
import type { Subject } from '../subject.ts';

const wordsSchema = z.object({
  /** With [the words of the link]. */
  label: localText,
  /** Markdown; nothing when the sentence says it all. */
  body: localText.nullable(),
});
const consentSchema = wordsSchema.extend({
  /** For ever, as is the scope: people have agreed to it as what it was. */
  kind: z.enum(['notice', 'terms', 'optional']),
  scope: z.enum(['registration', 'application']),
  required: z.boolean(),
  onWithdrawal: z.enum(['erase', 'suspend', 'nothing']),
  position: z.int(),
  retired: z.boolean(),
});
export type ConsentSetting = z.output<typeof consentSchema>;

/** The key is its id. New words are a new version, which the next login asks for. */
export const consent: Subject<ConsentSetting> = {
  name: 'consent',
  schema: consentSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('consents')
      .innerJoin('consent_versions', 'consent_id', 'consents.id')
      .select([
        'kind',
        'scope',
        'required',
        'on_withdrawal as onWithdrawal',
        'label',
        'body',
        'position',
        'retired_at',
      ])
      .where('consents.id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && consentSchema.parse({ ...row, retired: row.retired_at !== null });
  },
  async apply(tx, id, { kind, scope, required, onWithdrawal, label, body, position, retired }) {
    const stays = !isPrivacyNotice({ kind, scope, required, retired }) && (await isLastNotice(tx, id));
    const row = stays
      ? { position }
      : { required, on_withdrawal: onWithdrawal, position, retired_at: retired ? tx.now : null };
    const changed = await tx.db.updateTable('consents').set(row).where('id', '=', id).executeTakeFirst();
    if (changed.numUpdatedRows === 0n) {
      const code = await newCode(tx, label.pl);
      await tx.db
        .insertInto('consents')
        .values({ id, code, kind, scope, required, on_withdrawal: onWithdrawal, ...row })
        .execute();
    }
    const newest = await tx.db
      .selectFrom('consent_versions')
      .select(['version', 'label', 'body', 'slug'])
      .where('consent_id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    const before = newest && wordsSchema.parse(newest);
    if (before && haveSameWords(before, { label, body })) return;
    await tx.db
      .insertInto('consent_versions')
      .values({
        consent_id: id,
        version: (newest?.version ?? 0) + 1,
        label: JSON.stringify(label),
        body: body && JSON.stringify(body),
        // The page that shows the text stays where it is.
        slug: newest?.slug ?? null,
        effective_from: tx.now,
      })
      .execute();
  },
};

/** Forms refuse to take it out of use; what was planned by two at once must not do it either. */
async function isLastNotice(tx: Tx, id: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('privacy notice', 0))`.execute(tx.db);
  const rows = await tx.db
    .selectFrom('consents')
    .select(['id', 'kind', 'scope', 'required', 'retired_at'])
    .execute();
  const notices = rows.filter(({ retired_at, ...row }) =>
    isPrivacyNotice({ ...row, retired: retired_at !== null }),
  );
  return notices.length === 1 && notices[0]?.id === id;
}

async function newCode(tx: Tx, label: string): Promise<string> {
  // Codes are given one after another.
  await sql`select pg_advisory_xact_lock(hashtextextended('consent code', 0))`.execute(tx.db);
  const taken = await tx.db.selectFrom('consents').select('code').execute();
  return freeCode(
    label,
    taken.map((row) => row.code),
  );
}
