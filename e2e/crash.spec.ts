import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPrograms } from '../scripts/build.mjs';
import { freePort } from '../src/platform/db/embedded.ts';
import { root } from '../src/platform/root.ts';
import { apply, logIn } from './people.ts';
import { openBrowser } from './stage.ts';

/** `npm start` as a user runs it, in a data folder of its own, and killed as hard as a power cut. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'karta-crash-'));
let port: number;
let running: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  chmodSync(dataDir, 0o755);
  port = await freePort();
  await buildPrograms('dist/crash', ['src/start.ts']);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await stop('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<string> {
  running = spawn(process.execPath, [path.join(root, 'dist/crash/start.js')], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
      NODE_ENV: 'development',
    },
  });
  let said = '';
  running.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  running.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 180_000 }).toContain('Karta Mieszkańca działa');
  return said;
}

async function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (running.exitCode !== null || running.signalCode !== null) return running.exitCode;
  const gone = new Promise<number | null>((resolve) => running.once('exit', resolve));
  running.kill(signal);
  return gone;
}

const postmaster = (): number =>
  Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

async function query<T extends object>(sql: string, values: unknown[]): Promise<T[]> {
  const password = readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim();
  const pid = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const client = new pg.Client(`postgres://karta:${password}@127.0.0.1:${pid[3]}/karta`);
  await client.connect();
  const { rows } = await client.query<T>(sql, values);
  await client.end();
  return rows;
}

test('what was confirmed survives SIGKILL of the program and of PostgreSQL: application, files, event, mail', async () => {
  const greeting = await start();
  expect(greeting).toContain(`http://localhost:${port}`);
  expect(greeting).toContain('mieszkaniec@demo.test');

  const visit = async () => {
    const context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}`, locale: 'pl-PL' });
    return context.newPage();
  };
  const page = await visit();
  await logIn(page, 'tomasz.gora@demo.test');
  const number = await apply(page, {
    type: /kryterium zameldowania/,
    photo: 'photo-phone.jpg',
    document: 'proof-ghostscript.pdf',
    person: { firstName: 'Tomasz', lastName: 'Góra' },
  });
  // The number is on the screen: now everything dies at once.
  const database = postmaster();
  await Promise.all([stop('SIGKILL'), Promise.resolve(process.kill(database, 'SIGKILL'))]);
  await page.context().close();

  await start();
  const again = await visit();
  await logIn(again, 'tomasz.gora@demo.test');
  await again.goto(`/moje-wnioski/${number}`);
  expect(await again.getByRole('main').innerText()).toContain('Złożony');

  const documents = await again.request.get(`/moje-wnioski/${number}/dokumenty/zameldowanie`);
  expect(
    (await documents.body()).equals(readFileSync(path.join(root, 'test/fixtures/proof-ghostscript.pdf'))),
  ).toBe(true);
  const photo = await again.request.get(`/moje-wnioski/${number}/zdjecie`);
  expect(photo.status()).toBe(200);

  const events = await query(
    `select 1 from events e join applications a on a.id = e.application_id where a.number = $1 and e.kind = 'application.submitted'`,
    [number],
  );
  expect(events).toHaveLength(1);
  const mail = () =>
    query<{ state: string }>(
      `select state from mails where template = 'application-submitted' and params ->> 'number' = $1`,
      [String(number)],
    );
  // Killed while it was being sent, it is given up after two minutes, looked for each minute, and tried half a minute on.
  await expect.poll(mail, { timeout: 300_000 }).toEqual([{ state: 'sent' }]);
  // A database is made and a city seeded in it beside whatever else the machine does.
}, 700_000);

test('a program that was killed alone leaves PostgreSQL behind, and the next start takes it over', async () => {
  const before = postmaster();
  await stop('SIGKILL');
  await start();
  expect(postmaster()).toBe(before);
});

test('SIGTERM ends the server, the worker and PostgreSQL, in this order and cleanly', async () => {
  expect(await stop('SIGTERM')).toBe(0);
  expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  const log = readFileSync(path.join(dataDir, 'postgres/postgres.log'), 'utf8');
  expect(log.trim().split('\n').at(-1)).toContain('database system is shut down');
});
