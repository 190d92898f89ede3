import { z } from 'zod';
import type { Db } from '../../platform/db/database.ts';
import type { Subject } from '../subject.ts';

const words = z.object({ subject: z.string(), introduction: z.string(), closing: z.string() });
const mailTextSchema = z.object({ pl: words, uk: words, en: words });
export type MailTextSetting = z.output<typeof mailTextSchema>;

const none = { subject: '', introduction: '', closing: '' };
export const standardMailText: MailTextSetting = { pl: none, uk: none, en: none };

/** What the city says in a mail besides our words; what is empty is as we say it. The key is the template's name. */
export const mailText: Subject<MailTextSetting> = {
  name: 'mail-text',
  schema: mailTextSchema,
  async current(db, template) {
    const rows = await db
      .selectFrom('mail_texts')
      .select(['locale', 'subject', 'introduction', 'closing'])
      .where('template', '=', template)
      .execute();
    const written = rows.map(({ locale, subject, introduction, closing }) => [
      locale,
      { subject: subject ?? '', introduction: introduction ?? '', closing: closing ?? '' },
    ]);
    return mailTextSchema.parse({ ...standardMailText, ...Object.fromEntries(written) });
  },
  async apply(tx, template, value) {
    await tx.db.deleteFrom('mail_texts').where('template', '=', template).execute();
    await tx.db
      .insertInto('mail_texts')
      .values(
        Object.entries(value).map(([locale, { subject, introduction, closing }]) => ({
          template,
          locale,
          subject: subject || null,
          introduction: introduction || null,
          closing: closing || null,
        })),
      )
      .execute();
  },
};

/** The templates in which the city says something of its own, in any language. */
export async function rewrittenMails(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('mail_texts')
    .select('template')
    .distinct()
    .where((row) =>
      row.or([
        row('subject', 'is not', null),
        row('introduction', 'is not', null),
        row('closing', 'is not', null),
      ]),
    )
    .execute();
  return new Set(rows.map(({ template }) => template));
}
