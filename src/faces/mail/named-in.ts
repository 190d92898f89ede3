import { partiesOf } from '../../family/invitations/reads.ts';
import type { Db } from '../../platform/db/database.ts';
import type { EventRow } from '../../platform/db/transaction.ts';

/** Ids of the persons, accounts and firms' applications that a mail about this event may name, whoever else gets it. */
export async function namedIn(db: Db, event: EventRow): Promise<string[]> {
  const { accountId, guardianId, invitationId, partnerApplication } = event.data as Readonly<
    Record<string, string | undefined>
  >;
  const invited = invitationId ? await partiesOf(db, invitationId) : [];
  const acting = event.actor_kind === 'resident' ? event.actor_account : null;
  const ids = [event.person_id, acting, accountId, guardianId, partnerApplication, ...invited];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}
