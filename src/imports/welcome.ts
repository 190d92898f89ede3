import { sql } from 'kysely';
import { issueCard } from '../cards/issue.ts';
import { issueToNewPeople } from '../cards/issue-to-new-people.ts';
import { grantEntitlements } from '../packages/grant.ts';
import { inviteResidents } from '../people/invitations/invite.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Deed, Settled, Welcome } from './deed.ts';
import { newPeople } from './new-people.ts';

export interface Welcomed {
  /** Ids of the people by the number of their row. */
  readonly people: ReadonlyMap<number, string>;
  readonly cards: number;
  readonly invitations: number;
}

/** New people, what everybody was granted, cards and invitations: each in as few statements as it goes. */
export async function welcomeRows(tx: Tx, welcome: Welcome, deeds: readonly Deed[]): Promise<Welcomed> {
  if (deeds.length === 0) return { people: new Map(), cards: 0, invitations: 0 };
  const made = await newPeople(
    tx,
    welcome,
    deeds.filter(({ decision }) => !decision.person),
  );
  const settled = deeds.map((deed): Settled => {
    const { person } = deed.decision;
    const personId = person?.personId ?? made.get(deed.number);
    if (!personId) throw new Error('A row without a person.');
    return { ...deed, personId };
  });
  await keepDetails(tx, welcome, settled);
  await grantAll(tx, welcome, settled);
  return {
    people: new Map(settled.map(({ number, personId }) => [number, personId])),
    cards: welcome.cards ? await issueCards(tx, welcome, settled) : 0,
    invitations: await invite(tx, welcome, settled),
  };
}

/** The newest file is right about them. */
async function keepDetails(tx: Tx, { importId }: Welcome, settled: readonly Settled[]): Promise<void> {
  await tx.db
    .insertInto('imported_details')
    .values(
      settled.map(({ personId, row }) => ({
        person_id: personId,
        import_id: importId,
        at: tx.now,
        phone: row.phone ?? null,
        street: row.street ?? null,
        town: row.town ?? null,
        district_id: row.districtId ?? null,
        old_card_number: row.oldCardNumber ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet({
        import_id: (row) => row.ref('excluded.import_id'),
        at: (row) => row.ref('excluded.at'),
        phone: sql`coalesce(excluded.phone, imported_details.phone)`,
        street: sql`coalesce(excluded.street, imported_details.street)`,
        town: sql`coalesce(excluded.town, imported_details.town)`,
        district_id: sql`coalesce(excluded.district_id, imported_details.district_id)`,
        old_card_number: sql`coalesce(excluded.old_card_number, imported_details.old_card_number)`,
      }),
    )
    .execute();
}

async function issueCards(tx: Tx, { actor, importId, cardNumber }: Welcome, settled: readonly Settled[]) {
  const without = settled.filter(({ decision }) => !decision.person?.hasCard);
  const holders = without.map(({ personId, row: { firstName, lastName }, decision }) => ({
    personId,
    firstName,
    lastName,
    known: decision.person !== undefined,
  }));
  const unknown = holders.filter(({ known }) => !known);
  await issueToNewPeople(tx, actor, cardNumber, unknown, importId);
  for (const { known: _, ...whose } of holders.filter(({ known }) => known)) {
    const card = {
      ...whose,
      applicationId: null,
      importId,
      photoFileId: null,
      virtual: true,
      physical: false,
    };
    await issueCard(tx, actor, cardNumber, card, 'at-once');
  }
  return without.length;
}

/** Whoever can log in already needs none. */
function invite(tx: Tx, { actor, importId }: Welcome, settled: readonly Settled[]): Promise<number> {
  const invited = settled.flatMap(({ personId, row, decision }) =>
    row.email && !decision.person?.reached ? [{ personId, email: row.email, locale: row.language }] : [],
  );
  return inviteResidents(tx, actor, invited, importId);
}

async function grantAll(tx: Tx, { actor, importId }: Welcome, settled: readonly Settled[]): Promise<void> {
  const grants = settled.map(({ personId, row, decision }) => ({
    personId,
    package: { id: row.packageId, code: row.packageCode },
    importId,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    extends: decision.person?.holds.some(({ packageId }) => packageId === row.packageId) ?? false,
  }));
  await grantEntitlements(tx, actor, grants);
}
