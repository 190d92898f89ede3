import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { browse } from '../../test/client.ts';
import { clerkAtDesk } from '../../test/desk.ts';
import { type Family, type FullLife, fullLife, tellable } from '../../test/full-life.ts';
import { goodPassword, signIn } from '../../test/residents.ts';
import { type ServedCity, servedCity } from '../../test/served-city.ts';
import { openedTracesOf, tracesOf } from '../../test/traces.ts';
import { requestPasswordReset } from '../accounts/request-password-reset.ts';
import { statuses } from '../applications/status.ts';
import { sealEvents } from '../events/chain/seal.ts';
import { verifyChain } from '../events/chain/verify.ts';
import { deliverMail } from '../faces/mail/deliver.ts';
import { urls } from '../faces/operator/urls.ts';
import { days } from '../platform/clock.ts';
import { decrypt, keyedHash } from '../platform/crypto/keys.ts';
import { untilNone } from '../platform/jobs/portions.ts';
import { createLog } from '../platform/log.ts';
import { startWorker } from '../worker.ts';
import { requestExport } from './export/request.ts';
import { withdrawConsent } from './withdraw-consent.ts';

const lines: string[] = [];
let city: ServedCity;
beforeAll(async () => {
  city = await servedCity({ log: createLog('trace', { write: (line) => lines.push(line) }) });
});
afterAll(() => city.close());
beforeEach(() => {
  lines.length = 0;
});

const family: Family = {
  mother: tellable('Małgorzata Źdźbłowska', 'Gosia.Z@poczta.test', 7101, '1975-03-12', '75031234564'),
  husband: tellable('Adaśko Źdźbłowski', 'Adam.Z@poczta.test', 7102, '1980-01-01', '80010112340'),
  child: tellable('Jeremiasz Źdźbłowski', '', 7103, '2018-05-04', '18250412344'),
  ward: tellable('Nieletnia Źdźbłowska', '', 7104, '2018-05-04', '18250498764'),
};

const wordsOf = (family: Family): string[] =>
  Object.values(family).flatMap(({ firstName, lastName, email, phone, street, pesel, ip }) => [
    firstName,
    lastName,
    street,
    pesel,
    ...(email ? [email, phone, phone.slice(3), ip] : []),
  ]);

const hashesOf = (family: Family): Buffer[] =>
  Object.values(family).map(({ pesel }) => keyedHash(city.keys, 'pesel', pesel));

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

/** Of the files of the city those in which one of the words stands, and mails as their reader sees them. */
async function filesNaming(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesOf(city.folder)) {
    const bytes = await readFile(file);
    const letter = file.endsWith('.eml') ? await simpleParser(bytes) : undefined;
    const said = [file, bytes.toString(), letter?.subject, letter?.text, letter?.html]
      .join('\n')
      .toLowerCase();
    if (words.some((word) => said.includes(word.toLowerCase()))) found.push(file);
  }
  return found;
}

const logLinesNaming = (words: readonly string[]): string[] =>
  lines.filter((line) => words.some((word) => line.toLowerCase().includes(word.toLowerCase())));

const waitingJobs = async (): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pgboss.job
     where state in ('created', 'retry', 'active') and left(name, 2) <> '__'`.execute(city.db);
  return rows[0]?.count ?? 0;
};

/** Everything that is queued, by the worker that a city runs; first these. */
async function work(...queues: ('remind' | 'warn' | 'expire' | 'delete' | 'sweep-files')[]): Promise<void> {
  for (const queue of queues) await city.transact((tx) => tx.enqueue({ queue, data: {} }));
  const worker = await startWorker(city, city.databaseUrl);
  await vi.waitFor(async () => expect(await waitingJobs()).toBe(0), { timeout: 60_000, interval: 100 });
  await worker.stop();
}

const seal = () => untilNone(city.transact, (tx) => sealEvents(tx, city.keys));

const lettersTo = async (address: string): Promise<string[]> => {
  const found: string[] = [];
  for (const file of await filesOf(path.join(city.folder, 'mail'))) {
    const { to, subject } = await simpleParser(await readFile(file));
    if ([to ?? []].flat().some(({ text }) => text === address)) found.push(subject ?? '');
  }
  return found;
};

/** Mails that nobody has sent yet, one that could not be sent, and an archive that nobody has built. */
async function leaveWaiting({ mother, husband }: FullLife): Promise<void> {
  await city.transact((tx) => requestPasswordReset(tx, mother.email, mother.ip ?? ''));
  await city.transact((tx) => requestPasswordReset(tx, husband.email, husband.ip ?? ''));
  await requestExport(city, husband, goodPassword);
  const { id } = await city.db
    .selectFrom('mails')
    .select('id')
    .where('account_id', '=', mother.accountId)
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow();
  const refusing = {
    send: () => Promise.reject(new Error(`550 <${mother.email.toLowerCase()}>: no such mailbox`)),
    close() {},
  };
  await expect(deliverMail(city, refusing, id)).rejects.toThrow('550 <…>');
}

/** What the city looks at in its reports: how much of what, and when. Nobody is in it. */
async function statistics() {
  const { rows: sent } = await sql`
    select kind, package_code, submitted_at::date::text as day, count(*)::int
      from applications where number is not null group by 1, 2, 3 order by 1, 2, 3`.execute(city.db);
  const { rows: decided } = await sql`
    select kind, status, decided_at::date::text as day, count(*)::int
      from applications where status in ('completed', 'rejected') group by 1, 2, 3 order by 1, 2, 3`.execute(
    city.db,
  );
  const { rows: history } = await sql`
    select status, actor_kind, at::date::text as day, count(*)::int
      from application_statuses where status <> 'cancelled' group by 1, 2, 3 order by 1, 2, 3`.execute(
    city.db,
  );
  const { rows: cards } = await sql`
    select to_char(issued_at, 'YYYY-MM') as month, virtual, physical, activated_at::date::text as activated,
           array_agg(number order by number) as numbers
      from cards group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(city.db);
  const { rows: entitlements } = await sql`
    select code, valid_from, valid_until, granted_at::date::text as day, count(*)::int
      from entitlements join packages on packages.id = package_id group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(
    city.db,
  );
  const { rows: consents } = await sql`
    select code, version, granted, actor_kind, at::date::text as day, count(*)::int
      from consent_acts join consents on consents.id = consent_id
      join consent_versions on consent_versions.id = version_id
     where granted or code <> 'rodo' group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(city.db);
  return { sent, decided, history, cards, entitlements, consents };
}

/** What may still stand in the rows about somebody erased: a column that is new is not among them. */
const mayStay: Readonly<Record<string, readonly string[]>> = {
  people: ['id', 'created_at', 'erased_at'],
  applications: [
    ...['id', 'number', 'kind', 'type_version_id', 'package_code', 'person_id', 'status', 'for_ward'],
    ...['created_at', 'saved_at', 'submitted_at', 'decided_at', 'files_due_on', 'photo_deleted_at'],
    ...['collection_point_id', 'card_id', 'previous_card_id'],
  ],
  cards: [
    ...['id', 'number', 'code', 'person_id', 'application_id', 'virtual', 'physical', 'issued_at'],
    ...['activated_at', 'valid_from', 'ended_at', 'ended_as'],
  ],
};

/** Nothing, or a list of nothings. */
const empty = /^(null|""|\{\}|\[(null|,|\s)*\])$/;

/** Columns in which there is something all the same. */
async function kept(
  table: 'people' | 'applications' | 'cards',
  personIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(t) as row from ${sql.table(table)} t
     where ${sql.ref(table === 'people' ? 't.id' : 't.person_id')} = any(${[...personIds]}::uuid[])`.execute(
    city.db,
  );
  expect(rows).not.toEqual([]);
  const full = rows.flatMap(({ row }) =>
    Object.entries(row).filter(([, value]) => !empty.test(JSON.stringify(value))),
  );
  return [...new Set(full.map(([column]) => column))].filter((column) => !mayStay[table]?.includes(column));
}

/** Of everything that the family ever began. */
async function statusesOf({ mother, husband, child }: FullLife): Promise<string[]> {
  const accounts = [mother.accountId, husband.accountId];
  const rows = await city.db
    .selectFrom('applications')
    .select('status')
    .distinct()
    .where((row) => row.or([row('applicant_account', 'in', accounts), row('person_id', '=', child.personId)]))
    .execute();
  return rows.map(({ status }) => status).sort();
}

/** Sealed bytes on the disk, opened with every key that the city has left. */
async function opened(files: readonly string[]): Promise<number> {
  const rows = await city.db.selectFrom('person_keys').select('wrapped_key').execute();
  const keys = [city.keys.wrapping, ...rows.map((row) => decrypt(city.keys.wrapping, row.wrapped_key))];
  let count = 0;
  for (const file of files) {
    const sealed = await readFile(file);
    const opens = (key: Buffer): boolean => {
      try {
        return decrypt(key, sealed).length >= 0;
      } catch {
        return false;
      }
    };
    if (keys.some(opens)) count += 1;
  }
  return count;
}

const sealedOf = async (...personIds: string[]): Promise<string[]> => {
  const rows = await city.db.selectFrom('files').select('id').where('person_id', 'in', personIds).execute();
  const ids = rows.map(({ id }) => id);
  return (await filesOf(path.join(city.folder, 'files'))).filter((file) => ids.includes(path.basename(file)));
};

/** Pages on which the family is looked for and named: what they put into the log. */
async function lookAround({ mother }: FullLife, { mother: who }: Family): Promise<void> {
  const { browser: desk } = await clerkAtDesk(city);
  const q = encodeURIComponent(`${who.firstName} ${who.lastName}`);
  for (const page of ['mieszkancy', 'karty', 'wnioski', 'dziennik']) {
    expect((await desk.open(`/operator/${page}?q=${q}&szukaj=${q}&kto=${who.email}`)).status).toBe(200);
  }
  await desk.open(`/operator/wnioski?szukaj=${q}&status=returned`);
  await desk.send({ nazwa: 'Do poprawy' }, { form: urls.savedFilters });
  const panel = browse(city.app);
  await signIn(city, panel, mother);
  for (const page of ['moje-karty', 'moje-wnioski', 'moje-konto', 'moje-zgody', 'moja-rodzina']) {
    expect((await panel.open(`/${page}`)).text).toContain(who.firstName);
  }
  const stranger = browse(city.app);
  await stranger.open('/zaloguj');
  await stranger.send({ email: who.email, password: 'nie to hasło tutaj' });
  await stranger.open(`/zaloguj?email=${who.email}`);
}

// "Usuń konto" goes the same way, and is searched for in `erase-person.test.ts`.
test('after withdrawing the consent nothing anywhere says who the family was', {
  timeout: 120_000,
}, async () => {
  const clerk = await newClerk(city);
  const words = wordsOf(family);
  const hashes = hashesOf(family);
  const life = await fullLife(city, clerk, family);
  await work();
  await leaveWaiting(life);
  await lookAround(life, family);

  for (const word of words.filter((each) => !/^\d{11}$/.test(each))) {
    expect(await tracesOf(city, [word]), `the search would find ${word}`).not.toEqual([]);
  }
  for (const hash of hashes) expect(await tracesOf(city, [], [hash])).not.toEqual([]);
  const pesels = Object.values(family).map(({ pesel }) => pesel);
  expect(await tracesOf(city, pesels), 'a PESEL stands nowhere in the open').toEqual([]);
  expect(await openedTracesOf(city, words), 'and lies sealed here').toEqual([
    'files',
    'public.applications.pesel_sealed',
    'public.import_rows.sealed',
    'public.people.pesel_sealed',
  ]);
  await seal();
  for (const word of [family.mother.email, family.husband.email, family.child.firstName]) {
    expect(await filesNaming([word]), `the letters would show ${word}`).not.toEqual([]);
  }
  const sealed = await sealedOf(life.mother.personId, life.husband.personId, life.child.personId);
  expect(sealed.length).toBeGreaterThan(10);
  expect(await opened(sealed)).toBe(sealed.length);
  expect(await statusesOf(life)).toEqual([...statuses].sort());
  const before = await statistics();

  expect(await withdrawConsent(city, life.mother, 'rodo', goodPassword)).toMatchObject({ ok: true });

  expect(await tracesOf(city, words, hashes), 'until the last mails are sent').toEqual([
    'public.mails.recipient',
  ]);
  const people = [life.mother.personId, life.husband.personId, life.child.personId];
  for (const table of ['people', 'applications', 'cards'] as const) {
    expect(await kept(table, people), `what is left in ${table}`).toEqual([]);
  }
  expect(await opened(sealed), 'without the keys nobody opens what still lies there').toBe(0);
  expect(await openedTracesOf(city, words), 'nothing that is sealed can be opened').toEqual([]);
  expect(await statistics()).toEqual(before);
  const sentBefore = await lettersTo(family.mother.email);

  await work('remind', 'warn', 'expire', 'delete');
  expect(sentBefore.length).toBeGreaterThan(3);
  expect(await lettersTo(family.mother.email), 'of what waited nothing went out').toEqual([
    expect.stringContaining('zostało usunięte'),
  ]);
  expect(await lettersTo(family.husband.email)).toEqual([expect.stringContaining('zostało usunięte')]);
  expect(await tracesOf(city, words, hashes)).toEqual([]);

  city.wait(days(2));
  await work('sweep-files');
  expect(await filesNaming(words)).toEqual([]);
  expect(await filesOf(city.folder)).not.toEqual(expect.arrayContaining(sealed.slice(0, 1)));
  expect(await tracesOf(city, words, hashes)).toEqual([]);
  expect(logLinesNaming(['/operator/mieszkancy', '/zaloguj', '/moja-rodzina']).length).toBeGreaterThan(3);
  expect(logLinesNaming(words)).toEqual([]);
  await seal();
  expect(await verifyChain(city.db, city.keys, city.clock()), 'the log shows no forgery').toMatchObject({
    broken: undefined,
    waiting: 0,
  });
});
