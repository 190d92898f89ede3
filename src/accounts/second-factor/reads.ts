import type { Db } from '../../platform/db/database.ts';
import type { AccountHolder } from '../account.ts';
import { waysOf } from './second-factor.queries.ts';
import type { Passkey, SecondFactor } from './second-factor.ts';

/** Whether the password alone is not enough. */
export async function hasSecondFactor(db: Db, accountId: string): Promise<boolean> {
  const ways = await waysOf(db, accountId);
  return ways !== undefined && (ways.app || ways.passkey);
}

/** What its holder sees under "Moje konto". */
export async function ownSecondFactor(db: Db, { accountId }: AccountHolder): Promise<SecondFactor> {
  const [app, passkeys, codesLeft] = await Promise.all([
    db
      .selectFrom('account_apps')
      .select('confirmed_at')
      .where('account_id', '=', accountId)
      .executeTakeFirst(),
    passkeysOf(db, accountId).execute(),
    recoveryCodesLeft(db, accountId),
  ]);
  return {
    appSince: app?.confirmed_at ?? undefined,
    passkeys: passkeys.map(toPasskey),
    codesLeft,
  };
}

export async function recoveryCodesLeft(db: Db, accountId: string): Promise<number> {
  const { left } = await db
    .selectFrom('recovery_codes')
    .select((row) => row.fn.countAll<number>().as('left'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return left;
}

export async function findOwnPasskey(
  db: Db,
  { accountId }: Pick<AccountHolder, 'accountId'>,
  id: string,
): Promise<Passkey | undefined> {
  const row = await passkeysOf(db, accountId).where('id', '=', id).executeTakeFirst();
  return row && toPasskey(row);
}

function passkeysOf(db: Db, accountId: string) {
  return db
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at', 'last_used_at'])
    .where('account_id', '=', accountId)
    .orderBy('id');
}

function toPasskey(row: { id: string; name: string; created_at: Date; last_used_at: Date | null }): Passkey {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at ?? undefined,
  };
}
