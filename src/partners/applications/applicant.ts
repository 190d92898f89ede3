import type { Db } from '../../platform/db/database.ts';

/** To whom the mails about an application go, and what they say of it. */
export async function applicantOf(db: Db, id: string) {
  return db
    .selectFrom('partner_applications')
    .select(['name', 'email', 'locale', 'reason', 'submitted_at'])
    .where('id', '=', id)
    .executeTakeFirst();
}
