import { sql } from 'kysely';
import type { CardNumberFormat } from '../cards/number.ts';
import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { lockPeople } from '../family/lock.ts';
import { decrypt, type Keys } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { findClerk } from '../staff/clerk.ts';
import { stopImport } from './cancel.ts';
import { tally } from './check-portion.ts';
import type { Cells } from './columns.ts';
import { type Decision, decideRow } from './decide.ts';
import type { Deed, Welcome } from './deed.ts';
import { EarlierRows, marksOf } from './earlier-rows.ts';
import { addCounts, countsOf, type LockedImport, lockImport } from './import.queries.ts';
import type { Outcome } from './import.ts';
import { matchRows, peselHash } from './match.ts';
import { namedToday } from './named.ts';
import { type ImportedRow, type Problem, rowReader } from './row.ts';
import { unwrapKey } from './sealed-file.ts';
import { welcomeRows } from './welcome.ts';

const portion = 500;

interface Means {
  readonly keys: Keys;
  readonly cardNumber: CardNumberFormat;
}

/**
 * False when nothing is left to do: the last row is done, a clerk has cancelled it, or whoever started it may not do
 * it any more.
 */
export async function importPortion(tx: Tx, { keys, cardNumber }: Means, importId: string): Promise<boolean> {
  const standing = await lockImport(tx, importId);
  if (standing?.state !== 'importing') return false;
  // Two files at once might both find nobody under one name.
  await sql`select pg_advisory_xact_lock(hashtext('imports'))`.execute(tx.db);
  const rows = await nextRows(tx, keys, standing);
  const [first] = rows;
  if (!first) {
    await finish(tx, importId);
    return false;
  }
  const clerkId = standing.started_by ?? standing.uploaded_by;
  const clerk = await findClerk(tx.db, clerkId, null);
  if (!clerk?.permissions.has('edit-residents')) {
    await stopImport(tx, system, importId);
    return false;
  }
  const results = await decideAll(tx, keys, clerkId, rows);
  const welcome: Welcome = { actor: clerk, keys, importId, cardNumber, cards: standing.cards ?? false };
  const made = await welcomeRows(
    tx,
    welcome,
    results.flatMap(({ deed }) => deed ?? []),
  );
  await markDone(tx, importId, results, made.people);
  await addCounts(tx, importId, 'import', {
    ...tally(results),
    cards: made.cards,
    invitations: made.invitations,
  });
  await tx.db
    .updateTable('imports')
    .set({
      reached: rows.at(-1)?.number ?? standing.reached,
      mails_going: standing.mails_going || made.invitations > 0,
    })
    .where('id', '=', importId)
    .execute();
  if (made.invitations > 0 && !standing.mails_going) {
    await tx.enqueue({ queue: 'import-mails', data: { importId } });
  }
  return true;
}

interface NextRow {
  readonly number: number;
  readonly read: ReturnType<ReturnType<typeof rowReader>>;
}

/** Up to the first one that is about somebody of this portion: who that is, only the next portion knows. */
async function nextRows(tx: Tx, keys: Keys, standing: LockedImport): Promise<NextRow[]> {
  if (!standing.wrapped_key) return [];
  const key = unwrapKey(keys, standing.wrapped_key);
  const found = await tx.db
    .selectFrom('import_rows')
    .select(['row_number', 'sealed'])
    .where('import_id', '=', standing.id)
    .where('row_number', '>', standing.reached)
    .where('outcome', 'in', ['new', 'update'])
    .orderBy('row_number')
    .limit(portion)
    .execute();
  const read = rowReader(await namedToday(tx.db, tx.now));
  const met = new EarlierRows();
  const rows: NextRow[] = [];
  for (const { row_number: number, sealed } of found) {
    const result = read(cellsIn(key, sealed));
    if (result.ok) {
      const marks = marksOf(keys, number, result.row);
      if (met.has(marks)) break;
      met.add(marks);
    }
    rows.push({ number, read: result });
  }
  return rows;
}

/** Of somebody who was erased meanwhile there is nothing left. */
const cellsIn = (key: Buffer, sealed: Buffer): Cells =>
  sealed.length === 0 ? {} : (JSON.parse(decrypt(key, sealed).toString()) as Cells);

interface Result {
  readonly number: number;
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
  readonly deed?: Deed;
}

/** Once more, now that nobody else can change whom the rows are about. */
async function decideAll(tx: Tx, keys: Keys, clerkId: string, rows: readonly NextRow[]): Promise<Result[]> {
  const good = rows.flatMap(({ number, read }) => (read.ok ? [{ number, row: read.row }] : []));
  const given = good.map(({ row }) => row);
  const before = await matchRows(tx.db, keys, clerkId, given);
  const ids = before.flatMap(({ byPesel, byEmail, byName }) =>
    [...byPesel, ...byEmail, ...byName].map(({ personId }) => personId),
  );
  if (ids.length > 0) await lockPeople(tx, ids);
  const matches = ids.length > 0 ? await matchRows(tx.db, keys, clerkId, given) : before;
  const decided = new Map(
    good.map(({ number, row }, at) => {
      const match = matches[at];
      if (!match) throw new Error('A row without a match.');
      return [number, { row, decision: decideRow({ row, match, peselHash: peselHash(keys, row) }) }] as const;
    }),
  );
  return rows.map(({ number, read }): Result => {
    if (!read.ok) return { number, outcome: 'wrong', problems: read.problems };
    const { row, decision } = decided.get(number) as { row: ImportedRow; decision: Decision };
    const { outcome, problems } = decision;
    const doing = outcome === 'new' || outcome === 'update';
    return { number, outcome, problems, ...(doing && { deed: { number, row, decision } }) };
  });
}

async function markDone(
  tx: Tx,
  importId: string,
  results: readonly Result[],
  people: ReadonlyMap<number, string>,
): Promise<void> {
  await sql`
    update import_rows set outcome = done.outcome, problems = done.problems, done_at = ${tx.now},
           person_id = coalesce(done.person_id, import_rows.person_id)
      from unnest(
        ${results.map(({ number }) => number)}::int[], ${results.map(({ outcome }) => outcome)}::text[],
        ${results.map(({ problems }) => JSON.stringify(problems))}::jsonb[],
        ${results.map(({ number }) => people.get(number) ?? null)}::uuid[])
        as done(number, outcome, problems, person_id)
     where import_id = ${importId} and row_number = done.number`.execute(tx.db);
}

async function finish(tx: Tx, importId: string): Promise<void> {
  await tx.db
    .updateTable('imports')
    .set({ ended_at: tx.now, ended_as: 'finished' })
    .where('id', '=', importId)
    .execute();
  const { wrong, conflict, skip, ...done } = await countsOf(tx.db, importId, 'import');
  const data = { importId, ...done, left: wrong + conflict + skip };
  await recordEvent(tx, { kind: 'import.finished', actor: system, data });
}
