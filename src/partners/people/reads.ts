import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { lockPartner, mayLookAfter, type Steward } from '../steward.ts';
import { managersAtWork, peopleWhere, personAfter } from './person.queries.ts';
import type { ShopPerson } from './person.ts';

export interface PeoplePage {
  /** The last one of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of them, by name. Nobody for a manager of another partner. */
export async function listPeople(
  db: Db,
  steward: Steward,
  partnerId: string,
  { after, limit }: PeoplePage,
): Promise<ShopPerson[]> {
  if (!mayLookAfter(steward, partnerId)) return [];
  let people = peopleWhere(db, partnerId).limit(limit);
  if (after) people = people.where(personAfter(partnerId, after));
  return (await people.execute()).map(toPerson);
}

export async function findPerson(
  db: Db,
  steward: Steward,
  partnerId: string,
  accountId: string,
): Promise<ShopPerson | undefined> {
  if (!mayLookAfter(steward, partnerId)) return undefined;
  const row = await peopleWhere(db, partnerId)
    .where('partner_staff.account_id', '=', accountId)
    .executeTakeFirst();
  return row && toPerson(row);
}

/** With the partner held, so that what is decided about them stays true. */
export async function holdPerson(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  accountId: string,
): Promise<ShopPerson | undefined> {
  const partner = await lockPartner(tx, steward, partnerId);
  return partner && findPerson(tx.db, steward, partnerId, accountId);
}

/** Whether nobody else could look after the partner. */
export async function isLastManager(tx: Tx, partnerId: string, accountId: string): Promise<boolean> {
  const managers = await managersAtWork(tx.db, partnerId);
  return managers.length > 0 && managers.every((manager) => manager === accountId);
}

type Row = Awaited<ReturnType<ReturnType<typeof peopleWhere>['executeTakeFirstOrThrow']>>;

function toPerson({ blockedAt, ...row }: Row): ShopPerson {
  return { ...row, state: blockedAt ? 'blocked' : row.joinedAt ? 'active' : 'invited' };
}
