/**
 * `npm run bench [-- --json FILE --only ROW]`: requests per second and p99 of the built server with 10 000 residents,
 * each beside a reference that does the bare minimum with the same SQL and the same bytes; the clerks' search among
 * 200 000 more; and rows per second of an import, and of discounts at tills, beside a plain insert.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import type { City } from '../src/city/city.ts';
import { seedDemo } from '../src/demo/seed.ts';
import { readConfig } from '../src/platform/config.ts';
import { freePort, startEmbeddedPostgres } from '../src/platform/db/embedded.ts';
import { createLog } from '../src/platform/log.ts';
import { root } from '../src/platform/root.ts';
import { buildServer } from '../src/server.ts';
import { openCity } from '../src/wiring.ts';
import { type ImportRow, measureImport } from './imports.ts';
import { type Crowd, populate, type Sender } from './population.ts';
import { byConnection, record, type Statement } from './recording.ts';
import type { Order, Script } from './reference.ts';
import { populateSearch } from './search.ts';
import { measureTills } from './tills.ts';

const residents = 10_000;
const searched = 200_000;
const sendersPerRound = 1500;
const rounds = 3;
const seconds = 4;
const connections = 10;
const poolSize = 10;

interface Row {
  readonly page: string;
  readonly requestsPerSecond: number;
  readonly p99: number;
  readonly referenceRequestsPerSecond: number;
  readonly referenceP99: number;
  readonly ratio: number;
}

const option = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const only = option('--only');
const measured = (row: string): boolean => only === undefined || only === row;

const log = createLog('error');
const folder = mkdtempSync(path.join(tmpdir(), 'karta-bench-'));
const undo: (() => Promise<unknown> | unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
try {
  const { rows, imports } = await measure();
  const file = option('--json');
  if (file) writeFileSync(file, `${JSON.stringify([...rows, ...imports], null, 2)}\n`);
  console.table(
    rows.map((row) => ({
      strona: row.page,
      'żądań/s': Math.round(row.requestsPerSecond),
      'p99 [ms]': row.p99,
      'odniesienie żądań/s': Math.round(row.referenceRequestsPerSecond),
      'odniesienie p99 [ms]': row.referenceP99,
      stosunek: row.ratio.toFixed(2),
    })),
  );
  if (imports.length > 0)
    console.table(
      imports.map((row) => ({
        praca: row.work,
        'wierszy/s': Math.round(row.rowsPerSecond),
        'odniesienie wierszy/s': Math.round(row.referenceRowsPerSecond),
        stosunek: row.ratio.toFixed(2),
      })),
    );
} finally {
  for (const step of undo.reverse()) await step();
}

async function measure(): Promise<{ rows: Row[]; imports: ImportRow[] }> {
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'), ['-c', 'max_connections=100']);
  undo.push(postgres.stop);
  const port = await freePort();
  const env = {
    NODE_ENV: 'test',
    SECRET_KEY: 'bench-bench-bench-bench-bench-bench',
    DATA_DIR: folder,
    DATABASE_URL: postgres.url,
    DATABASE_POOL: String(poolSize),
    PORT: String(port),
    LOG_LEVEL: 'error',
  };
  const open = await openCity(readConfig(env), postgres.url, log);
  undo.push(open.close);
  await seedDemo(open.city, open.quietlyAt);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const crowd = await populate(client, residents, sendersPerRound * rounds * 2 + 1);
  const imports = [
    ...(measured('import') ? await measureImport(open.city, client) : []),
    ...(measured('tills') ? [await measureTills(open.city, client)] : []),
  ];

  const server = spawn(process.execPath, [path.join(root, 'dist/server/serve.js')], {
    env,
    stdio: 'inherit',
  });
  undo.push(() => ended(server));
  await waitFor(`http://127.0.0.1:${port}/readyz`);
  const form = await signForm(port);

  const [firstSender, ...senders] = crowd.senders as [Sender, ...Sender[]];
  const { app, close } = await recorder(open.city);
  const readers = crowd.readers;
  const scripts = new Map<string, Script>();
  const pages = {
    login: () => ({ url: '/zaloguj' }),
    list: (n: number) => ({ url: '/moje-wnioski', headers: cookie(readers, n, form) }),
    detail: (n: number) => ({
      url: `/moje-wnioski/${readers[n % readers.length]?.number}`,
      headers: cookie(readers, n, form),
    }),
  };
  for (const [page, request] of Object.entries(pages)) {
    for (let n = 0; n < (page === 'login' ? 1 : readers.length); n += 1) {
      scripts.set(`${page}${n}`, await app({ method: 'GET', ...request(n) }));
    }
  }
  scripts.set('send', await app({ method: 'POST', ...sending(firstSender, form) }));
  await close();
  const reference = await startReference({ url: postgres.url, poolSize, scripts });

  const own = `http://127.0.0.1:${port}`;
  const rows: Row[] = [];
  for (const [name, request] of Object.entries(pages)) {
    if (!measured(name)) continue;
    const count = name === 'login' ? 1 : readers.length;
    const ours = Array.from({ length: count }, (_, n) => ({
      method: 'GET' as const,
      path: request(n).url,
      ...headersOf(request(n)),
    }));
    const theirs = Array.from({ length: count }, (_, n) => ({
      method: 'GET' as const,
      path: `/${name}${n}`,
    }));
    rows.push(
      await compare(name, (round) => [
        round,
        { url: own, requests: ours },
        { url: reference, requests: theirs },
      ]),
    );
  }
  const part = (round: number, side: number): readonly Sender[] =>
    senders.slice((round * 2 + side) * sendersPerRound, (round * 2 + side + 1) * sendersPerRound);
  if (measured('send'))
    rows.push(
      await compare('send', (round) => [
        round,
        {
          url: own,
          once: part(round, 0).map((sender) => ({
            method: 'POST' as const,
            path: sending(sender, form).url,
            ...rest(sending(sender, form)),
          })),
        },
        {
          url: reference,
          once: part(round, 1).map((sender) => ({
            method: 'POST' as const,
            path: `/send?${swaps(firstSender, sender)}`,
          })),
        },
      ]),
    );
  if (measured('search')) rows.push(await compareSearch());
  await client.end();
  return { rows, imports };

  /** The last row: whoever is searched for makes the tables larger. */
  async function compareSearch(): Promise<Row> {
    const { token, texts } = await populateSearch(client, searched);
    const requests = texts.map((text) => ({
      url: `/operator/szukaj?${new URLSearchParams({ szukaj: text })}`,
      headers: { cookie: `km_sesja=${token}; ${form.cookie}` },
    }));
    const asked = await recorder(open.city);
    const answers = new Map<string, Script>();
    for (const [n, request] of requests.entries()) {
      const { statements, ...answer } = await asked.app({ method: 'GET', ...request });
      answers.set(`search${n}`, { ...answer, statements: byConnection(statements) });
    }
    await asked.close();
    const bare = await startReference({ url: postgres.url, poolSize, scripts: answers });
    const ours = requests.map(({ url, headers }) => ({ method: 'GET' as const, path: url, headers }));
    const theirs = requests.map((_, n) => ({ method: 'GET' as const, path: `/search${n}` }));
    return compare('search', (round) => [
      round,
      { url: own, requests: ours },
      { url: bare, requests: theirs },
    ]);
  }
}

type Shot = { method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string };
interface Load {
  readonly url: string;
  /** Sent over and over. */
  readonly requests?: readonly Shot[];
  /** Each sent one time: what it does cannot be done twice. */
  readonly once?: readonly Shot[];
}

/** Both sides in turn, several times; the middle ratio counts. The first round only warms up. */
async function compare(page: string, loads: (round: number) => [number, Load, Load]): Promise<Row> {
  const measured: Row[] = [];
  const warmUps = page === 'send' ? 0 : 1;
  for (let round = -warmUps; round < rounds; round += 1) {
    const [, ours, theirs] = loads(Math.max(round, 0));
    const own = await fire(ours);
    const reference = await fire(theirs);
    if (round < 0) continue;
    measured.push({
      page,
      requestsPerSecond: own.rate,
      p99: own.p99,
      referenceRequestsPerSecond: reference.rate,
      referenceP99: reference.p99,
      ratio: own.rate / reference.rate,
    });
  }
  return measured.sort((a, b) => a.ratio - b.ratio)[Math.floor(measured.length / 2)] as Row;
}

async function fire(load: Load): Promise<{ rate: number; p99: number }> {
  const begin = Date.now();
  const once = load.once;
  let started = 0;
  const share = once ? Math.floor(once.length / connections) : 0;
  const result = await autocannon({
    url: load.url,
    connections,
    ...(once
      ? {
          amount: share * connections,
          setupClient(client: autocannon.Client) {
            client.setRequests(once.slice(started * share, (started + 1) * share) as autocannon.Request[]);
            started += 1;
          },
        }
      : { duration: seconds, requests: load.requests as autocannon.Request[] }),
  });
  const bad = result.non2xx - result['3xx'] + result.errors + result.timeouts;
  if (bad > 0)
    throw new Error(
      `${bad} answers of ${load.url}${(load.once ?? load.requests)?.[0]?.path} failed: this measures nothing.`,
    );
  const elapsed = once ? (Date.now() - begin) / 1000 : seconds;
  return { rate: (result['2xx'] + result['3xx']) / elapsed, p99: result.latency.p99 };
}

function headersOf(request: { url: string; headers?: Record<string, string> }) {
  return request.headers ? { headers: request.headers } : {};
}

function rest({ headers, payload }: ReturnType<typeof sending>) {
  return { headers, body: payload };
}

/** As a browser that has seen one page before. */
function cookie(readers: Crowd['readers'], n: number, form: SignedForm): Record<string, string> {
  return { cookie: `km_sesja=${readers[n % readers.length]?.token}; ${form.cookie}` };
}

interface SignedForm {
  readonly cookie: string;
  readonly token: string;
}

/** One visit to a form for the anti-forgery pair; it is good for every session of the same browser. */
async function signForm(port: number): Promise<SignedForm> {
  const response = await fetch(`http://127.0.0.1:${port}/zaloguj`);
  const token = /name="_csrf" value="([^"]+)"/.exec(await response.text())?.[1] ?? '';
  return {
    token,
    cookie:
      response.headers
        .getSetCookie()
        .find((line) => line.startsWith('km_csrf='))
        ?.split(';')[0] ?? '',
  };
}

function sending(sender: Sender, form: SignedForm) {
  return {
    url: `/moje-wnioski/robocze/${sender.draftId}/wyslij`,
    headers: {
      cookie: `km_sesja=${sender.token}; ${form.cookie}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ _csrf: form.token, 'consent-prawdziwosc': 'tak' }).toString(),
  };
}

function swaps(from: Sender, to: Sender): string {
  return new URLSearchParams({
    [from.draftId]: to.draftId,
    [from.personId]: to.personId,
    [from.accountId]: to.accountId,
  }).toString();
}

/** Asks the same server in this process, and keeps the statements and the bytes of each answer. */
async function recorder(city: City) {
  const app = await buildServer(city);
  await app.inject('/zaloguj');
  return {
    async app(request: {
      method: 'GET' | 'POST';
      url: string;
      headers?: Record<string, string>;
      payload?: string;
    }): Promise<Script> {
      let answer: Awaited<ReturnType<typeof app.inject>> | undefined;
      const statements: Statement[] = await record(async () => {
        answer = await app.inject(request);
      });
      if (!answer || answer.statusCode >= 400)
        throw new Error(
          `${request.method} ${request.url} answers ${answer?.statusCode}: ${answer?.body.match(/km-error[\s\S]{0,900}/)?.[0]}`,
        );
      const headers = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
      );
      delete headers['transfer-encoding'];
      return { statements, status: answer.statusCode, headers, body: answer.rawPayload };
    },
    close: () => app.close(),
  };
}

async function startReference(order: Order): Promise<string> {
  const child = fork(path.join(root, 'dist/bench/reference.js'), { serialization: 'advanced' });
  undo.push(() => ended(child));
  const port = await new Promise<number>((resolve) => {
    child.once('message', (message) => resolve(message as number));
    child.send(order);
  });
  return `http://127.0.0.1:${port}`;
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  await gone;
}

async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}
