import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import { unansweredEndsOn, unansweredWarningDays } from '../../partners/applications/application.ts';
import { days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { dropMailsAbout } from '../../platform/smtp/outbox.ts';

const portion = 50;

/** The morning's work: two weeks before an application goes that nobody answered, its mailbox is told. Returns how many. */
export async function warnOfPartnerApplications(tx: Tx, keepDays: number): Promise<number> {
  const ending = await tx.db
    .selectFrom('partner_applications')
    .select(['id', 'name'])
    .where('decided_at', 'is', null)
    .where('ending_told_at', 'is', null)
    .where('submitted_at', '<', later(tx.now, -days(keepDays - unansweredWarningDays)))
    .orderBy('submitted_at')
    .limit(portion)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id, name } of ending) {
    await tx.db
      .updateTable('partner_applications')
      .set({ ending_told_at: tx.now })
      .where('id', '=', id)
      .execute();
    const data = { partnerApplication: id, partner: name, on: unansweredEndsOn(tx.now) };
    await recordEvent(tx, { kind: 'partner.application-ending', actor: system, data });
  }
  return ending.length;
}

/** The night's work: those that nobody answered, each two weeks after its warning at the earliest. */
export async function deleteUnansweredPartnerApplications(tx: Tx, keepDays: number): Promise<number> {
  const gone = await tx.db
    .deleteFrom('partner_applications')
    .where('id', 'in', (row) =>
      row
        .selectFrom('partner_applications')
        .select('id')
        .where('decided_at', 'is', null)
        .where('submitted_at', '<', later(tx.now, -days(keepDays)))
        .where('ending_told_at', '<=', later(tx.now, -days(unansweredWarningDays)))
        .orderBy('submitted_at')
        .limit(portion)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'name'])
    .execute();
  for (const { id, name } of gone) {
    await dropMailsAbout(tx, [id]);
    const data = { partnerApplication: id, partner: name };
    await recordEvent(tx, { kind: 'partner.application-expired', actor: system, data });
  }
  return gone.length;
}

/** The night's work: who asked, and all words of both sides, so many days after the answer. */
export async function forgetPartnerApplicants(tx: Tx, keepDays: number): Promise<number> {
  const due = await tx.db
    .selectFrom('partner_applications')
    .select(['id', 'name', 'partner_id'])
    .where('decided_at', '<', later(tx.now, -days(keepDays)))
    .where('person_deleted_at', 'is', null)
    .orderBy('decided_at')
    .limit(portion)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id, name, partner_id: partnerId } of due) {
    await tx.db
      .updateTable('partner_applications')
      .set({
        contact_first_name: '',
        contact_last_name: '',
        email: '',
        phone: '',
        description: '',
        website: null,
        reason: null,
        person_deleted_at: tx.now,
      })
      .where('id', '=', id)
      .execute();
    await dropMailsAbout(tx, [id]);
    const data = { partnerApplication: id, partner: name, ...(partnerId && { partnerId }) };
    await recordEvent(tx, { kind: 'partner.applicant-forgotten', actor: system, data });
  }
  return due.length;
}
