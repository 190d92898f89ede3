import { sql } from 'kysely';
import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { hasAddressee } from '../family/addressees.ts';
import { type EndingPlace, endsAfter, endsForGood } from '../packages/ending.ts';
import type { ReminderSpan } from '../packages/reminders.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { currentTypes } from './offers.ts';
import { underWay } from './status.ts';

const portion = 500;

interface Ending {
  readonly id: string;
  readonly personId: string;
  readonly packageCode: string;
  /** `YYYY-MM-DD` */
  readonly validUntil: string;
}

/**
 * The night's work: one reminder to everybody whose package ends within the span, once, however many workers
 * are at it. Nobody hears of a package that is extended or about to be, nor without a card to use it with.
 * Does a portion and returns where it came to; nothing when the span is done.
 */
export async function remindOfEnds(
  tx: Tx,
  span: ReminderSpan,
  from: EndingPlace | undefined,
): Promise<EndingPlace | undefined> {
  const endings = await endingsIn(tx, span, from);
  const unsent = endings.filter(({ due }) => due);
  const types = unsent.length > 0 ? await currentTypes(tx.db, tx.now) : [];
  for (const { id, personId, packageCode, validUntil } of unsent) {
    if (!(await isFirst(tx, id, span))) continue;
    const extension = types.find(
      ({ kind, definition }) => kind === 'extension' && definition.packageCode === packageCode,
    );
    await recordEvent(tx, {
      kind: 'entitlement.ending',
      actor: system,
      personId,
      data: {
        package: packageCode,
        validUntil,
        daysBefore: span.daysBefore,
        extension: extension?.code ?? null,
      },
    });
  }
  return endings.length < portion ? undefined : endings.at(-1);
}

/** One row per reminder is the last ring: of two workers the second waits for the first, and finds it there. */
async function isFirst(tx: Tx, entitlementId: string, { daysBefore }: ReminderSpan): Promise<boolean> {
  const written = await tx.db
    .insertInto('entitlement_reminders')
    .values({ entitlement_id: entitlementId, days_before: daysBefore, at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('entitlement_id')
    .execute();
  return written.length > 0;
}

/** A package granted only days before a reminder's day needs none: the mail about it is fresh. */
async function endingsIn(
  tx: Tx,
  { daysBefore, from, until }: ReminderSpan,
  place: EndingPlace | undefined,
): Promise<(Ending & { readonly due: boolean })[]> {
  const { rows } = await sql<Ending & { due: boolean }>`
    select entitlements.id, person_id as "personId", code as "packageCode", valid_until as "validUntil",
           not exists (select from entitlement_reminders
                        where entitlement_id = entitlements.id and days_before <= ${daysBefore})
           and (granted_at at time zone 'Europe/Warsaw')::date <= valid_until - ${daysBefore}::int
           and ${endsForGood}
           and exists (select from cards
                        where cards.person_id = entitlements.person_id and ended_at is null)
           and not exists (select from applications
                            where applications.person_id = entitlements.person_id
                              and package_code = packages.code and kind in ('extension', 'package')
                              and status in (${sql.join(underWay)}))
           and ${hasAddressee('entitlements.person_id')} as due
      from entitlements
      join packages on packages.id = package_id
     where expired_at is null and valid_until between ${from} and ${until} and ${endsAfter(place)}
     order by valid_until, entitlements.id limit ${portion}`.execute(tx.db);
  return rows;
}
