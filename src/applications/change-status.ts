import type { Actor } from '../events/actor.ts';
import type { EventKind } from '../events/event.ts';
import { recordEvent } from '../events/record.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Application } from './application.ts';
import type { Part } from './definition.ts';
import { type ApplicationStatus, isDecided, mayBecome } from './status.ts';

interface StatusStep {
  readonly to: ApplicationStatus;
  readonly event: EventKind;
  /** Told to the resident: a reason, word for word. */
  readonly note?: string | undefined;
  /** With "Do poprawy": what has to be mended where. */
  readonly remarks?: readonly { readonly part: Part; readonly text: string }[] | undefined;
  /** With a yes: what was found proven. */
  readonly confirmed?: readonly string[] | undefined;
  readonly data?: Readonly<Record<string, string | number | null>> | undefined;
}

/**
 * The one way in which an application's status changes: the column, the dated row of "Status wniosku"
 * and the event. Call it with the row locked.
 */
export async function changeStatus(
  tx: Tx,
  actor: Actor,
  application: Pick<Application, 'id' | 'number' | 'status' | 'personId'>,
  step: StatusStep,
): Promise<void> {
  if (!mayBecome(application.status, step.to, actor.kind)) {
    throw new Error(`An application does not go from ${application.status} to ${step.to} by ${actor.kind}.`);
  }
  // From the decision on, the night looks which files are not needed any longer.
  const filesDue = isDecided(step.to) ? { files_due_on: dayOf(tx.now) } : {};
  await tx.db
    .updateTable('applications')
    .set({ status: step.to, ...filesDue })
    .where('id', '=', application.id)
    .execute();
  const { id } = await tx.db
    .insertInto('application_statuses')
    .values({
      application_id: application.id,
      status: step.to,
      at: tx.now,
      actor_kind: actor.kind,
      by_account: actor.accountId,
      note: step.note ?? null,
      confirmed: step.confirmed ? [...step.confirmed] : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (step.remarks && step.remarks.length > 0) {
    await tx.db
      .insertInto('application_remarks')
      .values(step.remarks.map((remark) => ({ ...remark, application_id: application.id, status_id: id })))
      .execute();
  }
  await recordEvent(tx, {
    kind: step.event,
    actor,
    personId: application.personId,
    applicationId: application.id,
    data: { number: application.number, ...step.data },
  });
}
