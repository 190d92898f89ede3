import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { looksAfter } from '../../test/guardians.ts';
import { checked, header, imported, importOf, inChunks, received, row } from '../../test/imports.ts';
import { ownCards } from '../cards/reads.ts';
import { lockPeople } from '../family/lock.ts';
import { entitlementsOf } from '../packages/reads.ts';
import { openPesel } from '../people/pesel.ts';
import { days } from '../platform/clock.ts';
import { keyedHash } from '../platform/crypto/keys.ts';
import { cancelImport } from './cancel.ts';
import { checkImport } from './check.ts';
import { deleteOldImports } from './delete.ts';
import { mostOfADay } from './guesses.ts';
import { type AskedResident, mailInvitations } from './mail-invitations.ts';
import { toldOutcomes, viewRows } from './reads.ts';
import { receiveImport } from './receive.ts';
import { runImport } from './run.ts';
import { importPortion } from './run-portion.ts';
import { startImport } from './start.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const order = { cards: false, mailsPerMinute: 600 };
const told = async (id: string) => {
  const rows = await city.transact((tx) =>
    viewRows(tx, city.keys, clerk, id, { outcomes: toldOutcomes, limit: 100 }),
  );
  return rows.map(({ number, outcome, problems }) => [
    number,
    outcome,
    ...problems.map(({ column, code, row: other }) =>
      [column, code, other].filter((each) => each != null).join(' '),
    ),
  ]);
};
const peopleNamed = (lastName: string) =>
  city.db.selectFrom('people').selectAll().where('last_name', '=', lastName).orderBy('first_name').execute();
const jobs = async (queue: string, id: string) => {
  const { rows } = await sql`select from pgboss.job
    where name = ${queue} and data ->> 'importId' = ${id} and state in ('created', 'retry')`.execute(city.db);
  return rows.length;
};

describe('the check', () => {
  test('says of every row what is wrong in which column, and writes nobody', async () => {
    const before = await city.db.selectFrom('people').select('id').execute();
    const id = await checked(city, clerk, [
      header,
      row({ first: 'Łukasz' }),
      row({ first: '', born: '31.02.1980', pesel: '75031234565', email: 'ania@', pack: 'nieznany' }),
      row({ last: 'Bąk', pesel: '75031234564' }),
      row({ last: 'Cyran', from: '2099-01-02', until: '2099-01-01' }),
      row({ last: 'Dąb', until: '2020-12-31' }),
      '',
      `${row({ last: 'Ewert' })};nadmiar`,
      `${row({ last: 'Front' }).replace('00-950;Nowy Gród;', '00950;Nowy Gród;Atlantyda').replace(/pl$/, 'xx')}`,
      row({ last: 'Góra', born: '', pesel: '75031234564' }),
    ]);
    expect(await told(id)).toEqual([
      [
        3,
        'wrong',
        'firstName required',
        'birthDate date-invalid',
        'pesel pesel-invalid',
        'email email-invalid',
        'package package-unknown',
      ],
      [4, 'wrong', 'pesel pesel-birth-date'],
      [5, 'wrong', 'validUntil until-before-from'],
      [6, 'wrong', 'validUntil until-past'],
      [8, 'wrong', 'cells-too-many'],
      [9, 'wrong', 'district district-unknown', 'language language-unknown'],
    ]);
    expect(await importOf(city, clerk, id)).toMatchObject({
      state: 'checked',
      rows: 8,
      found: { new: 2, update: 0, skip: 0, conflict: 0, wrong: 6 },
    });
    expect(await city.db.selectFrom('people').select('id').execute()).toEqual(before);
    const { rows: parts } = await sql`select from import_parts where import_id = ${id}`.execute(city.db);
    expect(parts, 'the sealed file is not needed any longer').toEqual([]);
  });

  test('finds what the file says twice, and what contradicts itself', async () => {
    const id = await checked(city, clerk, [
      header,
      row({ last: 'Jeż', email: 'jez@poczta.test' }),
      row({ last: 'JEŻ', email: 'jez@poczta.test' }),
      row({ last: 'Jeż', pack: 'mieszkaniec' }),
      row({ last: 'Kos', email: 'JEZ@poczta.test' }),
      row({ last: 'Lis', born: '1975-03-12', pesel: '75031234564' }),
      row({ last: 'Łoś', first: 'Iga', born: '1975-03-12', pesel: '75031234564' }),
    ]);
    expect(await told(id)).toEqual([
      [3, 'skip', 'repeats-row 2'],
      [5, 'conflict', 'email email-in-row 2'],
      [7, 'conflict', 'pesel pesel-in-row 6'],
    ]);
  });

  test('grants nothing to the clerk’s own household: whoever uploads, and whoever starts it', async () => {
    const lines = [
      header,
      row({ first: 'Krystyna', last: 'Sowa', email: clerk.email }),
      row({ last: 'Obcy' }),
    ];
    await city.db
      .insertInto('people')
      .values({
        account_id: clerk.accountId,
        first_name: 'Krystyna',
        last_name: 'Sowa',
        created_at: city.clock(),
      })
      .execute();
    expect(await told(await checked(city, clerk, lines))).toEqual([[2, 'conflict', 'own-household']]);
    const adam = await newClerk(city, 'Adam');
    const asNew = await checked(city, adam, [header, row({ last: 'Nowy', email: adam.email.toUpperCase() })]);
    expect(await told(asNew), 'nor to one who has no panel yet').toEqual([[2, 'conflict', 'own-household']]);
    const id = await checked(city, adam, lines);
    expect(await told(id)).toEqual([]);
    await city.transact((tx) => startImport(tx, clerk, id, order));
    await runImport(city, id);
    expect(await told(id)).toEqual([[2, 'conflict', 'own-household']]);
    expect(await importOf(city, clerk, id)).toMatchObject({ done: { new: 1, conflict: 1 } });
  });

  test('reads Windows-1250 with commas, a byte order mark, and headers as people write them', async () => {
    const lines =
      'IMIE,Nazwisko,Data_urodzenia,uwagi,pakiet,wazny od,WAŻNY DO\r\nŁucja,"Źdźbło, z domu Żak",1.2.1980,x,student,2020-01-01,2099-12-31\r\n';
    const letters: Record<string, number> = { Ł: 0xa3, Ź: 0x8f, ź: 0x9f, ł: 0xb3, Ż: 0xaf };
    const bytes = Buffer.from([...lines].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
    const id = await checked(city, clerk, bytes);
    expect(await told(id)).toEqual([[2, 'wrong', 'lastName name-invalid']]);
    const utf = Buffer.from(`\ufeff${lines.replace('"Źdźbło, z domu Żak"', 'Źdźbłowska')}`);
    const started = await imported(city, clerk, utf.toString().trimEnd().split('\r\n'));
    expect(started).toMatchObject({ state: 'finished', done: { new: 1 } });
    expect(await peopleNamed('Źdźbłowska')).toMatchObject([
      { first_name: 'Łucja', birth_date: '1980-02-01' },
    ]);
  });

  test('writes down how many people it knew by their PESEL', async () => {
    const people = ['75031234564', '44051401359'].map((pesel, at) => ({
      first_name: 'Znany',
      last_name: `Numer${'AB'[at]}`,
      pesel_hash: keyedHash(city.keys, 'pesel', pesel),
      created_at: city.clock(),
    }));
    await city.db.insertInto('people').values(people).execute();
    const id = await checked(city, clerk, [
      header,
      row({ first: 'Znany', last: 'NumerA', born: '1975-03-12', pesel: '75031234564' }),
      row({ first: 'Zmyślona', last: 'Postać', born: '1944-05-14', pesel: '44051401359' }),
      row({ last: 'Nieznana', born: '', pesel: '02070803628' }),
    ]);
    expect(await told(id)).toEqual([[3, 'conflict', 'pesel pesel-of-other']]);
    const checks = await city.db
      .selectFrom('events')
      .select('data')
      .where('kind', '=', 'import.checked')
      .execute();
    const [event] = checks.filter(({ data }) => (data as { importId: string }).importId === id);
    expect(event?.data).toMatchObject({ new: 1, update: 1, conflict: 1, foundByPesel: 2 });
    await city.db.deleteFrom('people').where('first_name', '=', 'Znany').execute();
  });

  test('does not try out whose number is which: so many of one day of birth, whatever the file', async () => {
    const prying = await newClerk(city, 'Ciekawa');
    const trial = (from: number, count: number) => [
      header,
      ...Array.from({ length: count }, (_, n) =>
        row({ last: 'Próbny', first: word(from + n), born: '1975-03-12', pesel: numberOf(from + n) }),
      ),
    ];
    const sought = { first_name: 'Szukana', last_name: 'Osoba', created_at: city.clock() };
    const last = numberOf(mostOfADay);
    await city.db
      .insertInto('people')
      .values({ ...sought, pesel_hash: keyedHash(city.keys, 'pesel', last) })
      .execute();
    const refused = [mostOfADay + 2, 'conflict', 'pesel pesel-too-many'];
    const found = [2, 'conflict', 'pesel pesel-of-other'];
    const other = row({ last: 'Inny', born: '1944-05-14', pesel: '44051401359' });
    expect(await told(await checked(city, prying, [...trial(0, mostOfADay + 1), other]))).toEqual([refused]);
    expect(await told(await checked(city, prying, trial(0, mostOfADay))), 'the same once more').toEqual([]);
    const next = await checked(city, prying, trial(mostOfADay, 1));
    expect(await told(next), 'in another file').toEqual([[2, ...refused.slice(1)]]);
    const events = await city.db
      .selectFrom('events')
      .select('data')
      .where('kind', '=', 'import.checked')
      .execute();
    expect(events.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ importId: next, conflict: 1, foundByPesel: 0 }),
    );
    expect(await told(await checked(city, clerk, trial(mostOfADay, 1)))).toEqual([found]);
    city.wait(days(8));
    expect(await told(await checked(city, prying, trial(mostOfADay, 1)))).toEqual([found]);
    await city.db.deleteFrom('people').where('first_name', '=', 'Szukana').execute();
  });

  test.each([
    ['without the columns it needs', ['imię;nazwisko', 'Anna;Nowak'], 'columns', 1],
    ['with nothing under its header', [header], 'empty', null],
    ['with a quotation mark that nobody closes', [header, row(), `"${'x'.repeat(70_000)}`], 'broken', 1],
  ])('of a file %s ends with a reason', async (_, lines, why, rowNumber) => {
    const id = await checked(city, clerk, lines);
    const found = await importOf(city, clerk, id);
    expect(found).toMatchObject({ state: 'unreadable', unreadable: { why } });
    if (rowNumber !== null) expect(found.unreadable?.row).toBeGreaterThanOrEqual(rowNumber);
    const started = await city.transact((tx) => startImport(tx, clerk, id, order));
    expect(started).toEqual({ ok: false, reason: 'ended' });
  });

  test('goes on from where a killed job came to, and two jobs at once read every row one time', async () => {
    const lines = [
      header,
      ...Array.from({ length: 2600 }, (_, n) => row({ last: 'Szereg', first: word(n) })),
    ];
    const id = await received(city, clerk, lines);
    const killed = { ...city, transact: dyingAfter(2) };
    await expect(checkImport(killed, id)).rejects.toThrow('killed');
    const half = await importOf(city, clerk, id);
    expect(half).toMatchObject({ state: 'checking', rows: 1000 });
    await Promise.all([checkImport(city, id), checkImport(city, id)]);
    expect(await importOf(city, clerk, id)).toMatchObject({
      state: 'checked',
      rows: 2600,
      found: { new: 2600 },
    });
    const { rows } = await sql<{ first: number; last: number; all: number }>`
      select min(row_number) as first, max(row_number) as last, count(*)::int as all
        from import_rows where import_id = ${id}`.execute(city.db);
    expect(rows).toEqual([{ first: 2, last: 2601, all: 2600 }]);
  });

  test('of a file that was cut off, or is empty, does not begin', async () => {
    const count = async () => (await city.db.selectFrom('imports').select('id').execute()).length;
    const before = await count();
    const upload = (bytes: Buffer, isWhole: boolean) =>
      receiveImport(city, clerk, { name: 'x.csv', bytes: inChunks(bytes), isWhole: () => isWhole });
    expect(await upload(Buffer.from(header), false)).toEqual({ ok: false, reason: 'too-large' });
    expect(await upload(Buffer.alloc(0), true)).toEqual({ ok: false, reason: 'empty' });
    expect(await count()).toBe(before);
  });
});

/** A city whose process ends before its nth transaction. */
function dyingAfter(commits: number): TestCity['transact'] {
  let done = 0;
  return (work) => {
    done += 1;
    if (done > commits) throw new Error('killed');
    return city.transact(work);
  };
}

/** A name of its own for every number. */
const word = (n: number): string =>
  `Ida${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

describe('an import', () => {
  test('asks no address of a file to be somebody whom others look after', async () => {
    const guardian = await newResident(city);
    const child = { first_name: 'Zofia', last_name: 'Podopieczna', birth_date: '1980-01-01' };
    const { id: personId } = await city.db
      .insertInto('people')
      .values({ ...child, created_at: city.clock() })
      .returning('id')
      .executeTakeFirstOrThrow();
    await looksAfter(city, guardian, { personId });
    const lines = [header, row({ last: 'Podopieczna', email: 'obcy@poczta.test' })];
    expect(await imported(city, clerk, lines)).toMatchObject({ done: { update: 1, invitations: 0 } });
  });

  test('makes a person with a package, a card, an invitation, and keeps what the old system knew', async () => {
    const done = await imported(
      city,
      clerk,
      [
        header,
        row({ last: 'Nowa', born: '', pesel: '75031234564', email: 'nowa@poczta.test', old: 'STARA-7' }),
      ],
      true,
    );
    expect(done).toMatchObject({ state: 'finished', done: { new: 1, cards: 1, invitations: 1 } });
    const [person] = await peopleNamed('Nowa');
    if (!person?.pesel_sealed) throw new Error('without a PESEL');
    expect(person).toMatchObject({ account_id: null, birth_date: '1975-03-12', postal_code: '00-950' });
    expect(await openPesel(city.db, city.keys, person.id, person.pesel_sealed)).toBe('75031234564');
    expect(await entitlementsOf(city.db, person.id)).toMatchObject([
      { package: { code: 'student' }, validFrom: '2020-01-01', validUntil: '2099-12-31' },
    ]);
    expect(await ownCards(city.db, { personId: person.id })).toMatchObject([
      { status: 'active', virtual: true, physical: false, applicationId: null },
    ]);
    const details = await city.db
      .selectFrom('imported_details')
      .selectAll()
      .where('person_id', '=', person.id)
      .executeTakeFirst();
    expect(details).toMatchObject({ street: 'ul. Lipowa 1', old_card_number: 'STARA-7' });
    const events = await city.db
      .selectFrom('events')
      .select('kind')
      .where('person_id', '=', person.id)
      .orderBy('id')
      .execute();
    expect(events.map(({ kind }) => kind).sort()).toEqual(
      ['person.imported', 'entitlement.granted', 'card.issued', 'card.activated', 'person.invited'].sort(),
    );
    expect(await jobs('import-mails', done.id)).toBe(1);
  });

  test('finds whom the city knows: adds the package once, passes over what they hold, asks nobody who logs in', async () => {
    const resident = await newResident(city);
    const { email } = resident;
    await city.db
      .updateTable('people')
      .set({ last_name: 'Znana', first_name: 'Zofia', birth_date: '1980-01-01' })
      .where('id', '=', resident.personId)
      .execute();
    const lines = [header, row({ last: 'ZNANA', email }), row({ last: 'Znana', pack: 'mieszkaniec' })];
    const first = await imported(city, clerk, lines);
    expect(first).toMatchObject({ done: { new: 0, update: 2, invitations: 0 } });
    expect(await peopleNamed('ZNANA')).toEqual([]);
    expect((await entitlementsOf(city.db, resident.personId)).map(({ package: p }) => p.code).sort()).toEqual(
      ['mieszkaniec', 'student'],
    );

    const again = await checked(city, clerk, [header, row({ last: 'Znana' }), row({ last: 'Inna', email })]);
    expect(await told(again)).toEqual([
      [2, 'skip', 'package already-held'],
      [3, 'conflict', 'email email-of-other'],
    ]);
    expect(await city.transact((tx) => startImport(tx, clerk, again, order))).toEqual({
      ok: false,
      reason: 'nothing-to-do',
    });
  });

  test('whose worker was killed goes on, and with two jobs and another file at once makes nobody twice', async () => {
    const lines = (count: number) => [
      header,
      ...Array.from({ length: count }, (_, n) => row({ last: 'Rój', first: word(n) })),
    ];
    const [one, two] = [await checked(city, clerk, lines(1200)), await checked(city, clerk, lines(700))];
    await city.transact((tx) => startImport(tx, clerk, one, order));
    const known = city.db
      .insertInto('people')
      .values({
        first_name: word(600),
        last_name: 'Rój',
        birth_date: '1980-01-01',
        created_at: city.clock(),
      })
      .returning('id');
    const { id: personId } = await known.executeTakeFirstOrThrow();
    // The worker waits for this person in the middle of its second portion, and does not live to see them.
    await city.transact(async (tx) => {
      await lockPeople(tx, [personId]);
      await killedAfter(async () => (await importOf(city, clerk, one)).done.new === 500);
    });
    expect(await importOf(city, clerk, one)).toMatchObject({ state: 'importing', done: { new: 500 } });
    expect([await jobs('run-import', one), await overdueJobs('run-import', one)]).toEqual([0, 1]);
    await city.transact((tx) => startImport(tx, clerk, two, order));
    await Promise.all([runImport(city, one), runImport(city, one), runImport(city, two)]);
    const [first, second] = [await importOf(city, clerk, one), await importOf(city, clerk, two)];
    expect(first.state + second.state).toBe('finishedfinished');
    expect(await peopleNamed('Rój')).toHaveLength(1200);
    expect([first.done.new + second.done.new, first.done.update + second.done.update]).toEqual([1199, 1]);
    expect(first.done.skip + second.done.skip).toBe(700);
    const { rows } = await sql`select person_id from entitlements join people on people.id = person_id
      where last_name = 'Rój' group by 1 having count(*) > 1`.execute(city.db);
    expect(rows).toEqual([]);
  }, 90_000);

  test('is started by one of two clerks, and stopped: what was imported stays, the rest does not come', async () => {
    const lines = [header, ...Array.from({ length: 600 }, (_, n) => row({ last: 'Stop', first: word(n) }))];
    const id = await checked(city, clerk, lines);
    const start = () => city.transact((tx) => startImport(tx, clerk, id, order));
    const [a, b] = await Promise.all([start(), start()]);
    expect([a, b]).toContainEqual({ ok: true });
    expect([a, b]).toContainEqual({ ok: false, reason: 'already-started' });
    await city.transact((tx) =>
      importPortion(tx, { keys: city.keys, cardNumber: { prefix: '01', width: 7 } }, id),
    );
    const cancel = () => city.transact((tx) => cancelImport(tx, clerk, id));
    expect(await cancel()).toEqual({ ok: true });
    expect(await cancel()).toEqual({ ok: false, reason: 'already-ended' });
    await runImport(city, id);
    expect(await importOf(city, clerk, id)).toMatchObject({ state: 'cancelled', done: { new: 500 } });
    expect(await peopleNamed('Stop')).toHaveLength(500);
  });

  test('does not go on for a clerk who may not import any more', async () => {
    const gone = await newClerk(city);
    const lines = [header, ...Array.from({ length: 600 }, (_, n) => row({ last: 'Urwany', first: word(n) }))];
    const id = await checked(city, gone, lines);
    await city.transact((tx) => startImport(tx, gone, id, order));
    await city.transact((tx) =>
      importPortion(tx, { keys: city.keys, cardNumber: { prefix: '01', width: 7 } }, id),
    );
    await city.db.deleteFrom('staff_roles').where('account_id', '=', gone.accountId).execute();
    await runImport(city, id);
    expect(await importOf(city, clerk, id)).toMatchObject({ state: 'cancelled', done: { new: 500 } });
    expect(await peopleNamed('Urwany')).toHaveLength(500);
  });

  test('mails so many invitations a minute, each person once', async () => {
    const lines = [
      header,
      ...[1, 2, 3, 4, 5].map((n) => row({ last: 'Poczta', first: word(n), email: `p${n}@poczta.test` })),
    ];
    const id = await checked(city, clerk, lines);
    await city.transact((tx) => startImport(tx, clerk, id, { cards: false, mailsPerMinute: 2 }));
    await runImport(city, id);
    const asked: AskedResident[][] = [];
    const minute = () => mailInvitations(city, async (_tx, batch) => void asked.push([...batch]), id);
    for (let minutes = 0; minutes < 4; minutes += 1) await minute();
    expect(asked.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(new Set(asked.flat().map(({ email }) => email)).size).toBe(5);
  });
});

describe('what stood in a file', () => {
  test('goes seven days after the end, or after nobody went on with it', async () => {
    const done = await imported(city, clerk, [
      header,
      row({ last: 'Zmazana', email: 'zmazana@poczta.test' }),
      row({ first: '9' }),
    ]);
    const waiting = await checked(city, clerk, [header, row({ last: 'Czekająca' })]);
    const rows = () =>
      city.db
        .selectFrom('import_rows')
        .select(['row_number', 'sealed', 'identity_hash'])
        .where('import_id', '=', done.id)
        .orderBy('row_number')
        .execute();

    const night = async () => {
      while ((await city.transact(deleteOldImports)) > 0);
    };
    city.wait(days(6));
    await night();
    expect(await rows()).toHaveLength(2);
    city.wait(days(1));
    await night();
    expect(await rows()).toEqual([]);
    expect(await importOf(city, clerk, done.id)).toMatchObject({ state: 'finished', done: { new: 1 } });
    expect((await importOf(city, clerk, done.id)).deletedAt).not.toBeNull();
    expect(await importOf(city, clerk, waiting)).toMatchObject({ state: 'given-up' });
  });
});

/** A worker in a process of its own; it is killed without a word once this has come true. */
async function killedAfter(done: () => Promise<boolean>): Promise<void> {
  const program = path.join(import.meta.dirname, '../../test/import-worker.ts');
  const { secretKey } = city.config;
  const env = {
    NODE_ENV: 'test',
    PATH: process.env.PATH,
    DATA_DIR: city.folder,
    DATABASE_URL: city.databaseUrl,
    SECRET_KEY: secretKey,
  };
  const worker = spawn(process.execPath, [program], { env, stdio: 'ignore' });
  const gone = once(worker, 'exit');
  try {
    await expect.poll(done, { timeout: 60_000 }).toBe(true);
  } finally {
    worker.kill('SIGKILL');
  }
  expect(await gone).toEqual([null, 'SIGKILL']);
}

/** Jobs of a worker that is silent for too long, which the queue gives to the next one. */
async function overdueJobs(queue: 'run-import', id: string): Promise<number> {
  await sql`update pgboss.job set started_on = started_on - interval '10 minutes'
    where name = ${queue} and state = 'active'`.execute(city.db);
  const boss = new PgBoss({ connectionString: city.databaseUrl, migrate: false, supervise: false });
  await boss.start();
  await boss.supervise(queue);
  await boss.stop();
  return jobs(queue, id);
}

/** The PESEL with this serial number of somebody who was born on 12 March 1975. */
function numberOf(serial: number): string {
  const digits = `750312${String(serial).padStart(4, '0')}`;
  const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3].reduce(
    (all, weight, at) => all + weight * Number(digits[at]),
    0,
  );
  return digits + ((10 - (sum % 10)) % 10);
}
