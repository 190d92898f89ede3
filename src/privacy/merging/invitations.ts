import { sql } from 'kysely';
import { forgetInvitation } from '../../people/invitations/forget.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Way } from './way.ts';

/** To a family, sent and received, and to the panel. Nobody is asked twice for the same, nor by themselves. */
export async function settleInvitations(tx: Tx, way: Way): Promise<void> {
  await toFamilies(tx, way);
  await toPanel(tx, way);
}

async function toFamilies(tx: Tx, { from, into }: Way): Promise<void> {
  const one = (column: string) =>
    sql`case when ${sql.ref(column)} = ${from} then ${into} else ${sql.ref(column)} end`;
  const login = (personId: string) => sql`(select account_id from people where id = ${personId})`;
  // As `family_invitations_once` has it, seen after the merge.
  await sql`
    with seen as (
      select id, account_id, invited_as, ${one('guardian_id')} as guardian, ${one('member_id')} as member,
             case when account_id = ${login(from)} then coalesce(${login(into)}, account_id) else account_id end as asked
        from family_invitations
       where guardian_id in (${from}, ${into}) or member_id in (${from}, ${into})
          or account_id in (${login(from)}, ${login(into)})),
    again as (
      select id, guardian = ${into} and asked in (${login(from)}, ${login(into)}) as by_themselves,
             row_number() over (partition by guardian, asked, invited_as, coalesce(member, guardian) order by id) as nth
        from seen)
    delete from family_invitations where id in (select id from again where by_themselves or nth > 1)`.execute(
    tx.db,
  );
  await sql`
    update family_invitations
       set guardian_id = ${one('guardian_id')}, member_id = ${one('member_id')},
           account_id = case when account_id = ${login(from)} then coalesce(${login(into)}, account_id) else account_id end
     where guardian_id = ${from} or member_id = ${from} or account_id = ${login(from)}`.execute(tx.db);
}

/** Whoever logs in need not be asked; of two that wait the one of whoever stays goes on. */
async function toPanel(tx: Tx, { from, into }: Way): Promise<void> {
  const { needed } = await tx.db
    .selectNoFrom((row) => [
      row
        .not(
          row.or([
            row.exists(
              row
                .selectFrom('people')
                .select('id')
                .where('id', 'in', [from, into])
                .where('account_id', 'is not', null),
            ),
            row.exists(row.selectFrom('resident_invitations').select('id').where('person_id', '=', into)),
          ]),
        )
        .$castTo<boolean>()
        .as('needed'),
    ])
    .executeTakeFirstOrThrow();
  if (!needed) return forgetInvitation(tx, from);
  await tx.db
    .updateTable('resident_invitations')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute();
}
