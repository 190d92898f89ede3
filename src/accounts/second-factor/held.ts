import { type ExpressionBuilder, sql } from 'kysely';
import type { DB } from '../../platform/db/schema.ts';

type OfAccount = ExpressionBuilder<DB, 'accounts'>;

/** "This account has an app", once a right code has come from it. */
export function holdsApp(row: OfAccount) {
  const app = row
    .selectFrom('account_apps')
    .select(sql`1`.as('one'))
    .whereRef('account_apps.account_id', '=', 'accounts.id')
    .where('confirmed_at', 'is not', null);
  return row.exists(app).$castTo<boolean>();
}

export function holdsPasskey(row: OfAccount) {
  const passkey = row
    .selectFrom('passkeys')
    .select(sql`1`.as('one'))
    .whereRef('passkeys.account_id', '=', 'accounts.id');
  return row.exists(passkey).$castTo<boolean>();
}

/** "The password alone opens nothing here." */
export function holdsFactor(row: OfAccount) {
  return row.or([holdsApp(row), holdsPasskey(row)]).$castTo<boolean>();
}
