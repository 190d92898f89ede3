/** What an operator of the installation does at the machine: `npm run admin -- COMMAND`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { City } from './city/city.ts';
import { type Broken, verifyChain } from './events/chain/verify.ts';
import { type Config, readConfig, StartupError } from './platform/config.ts';
import { startEmbeddedPostgres } from './platform/db/embedded.ts';
import { email, personName } from './platform/input.ts';
import { createLog } from './platform/log.ts';
import { countDays } from './reports/count-days.ts';
import { type Invitation, inviteAdministrator } from './staff/invite.ts';
import { openCity } from './wiring.ts';

const usage = `Użycie:
  npm run admin -- create-clerk EMAIL [--name "Imię Nazwisko"]   pierwszy pracownik: link z zaproszeniem
  npm run admin -- verify-audit                                   czy dziennik jest taki, jak został zapisany
  npm run admin -- count-reports                                  liczby raportów z minionych dni: teraz zamiast w nocy`;

try {
  const [command, ...words] = process.argv.slice(2);
  const config = readConfig(process.env);
  if (command === 'create-clerk') {
    const invitation = readInvitation(words);
    await withCity(config, (city) => createClerk(city, invitation));
  } else if (command === 'verify-audit' && words.length === 0) {
    await withCity(config, verifyAudit);
  } else if (command === 'count-reports' && words.length === 0) {
    await withCity(config, countReports);
  } else {
    throw new StartupError(usage);
  }
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

function readInvitation(words: readonly string[]): Invitation {
  const { values, positionals } = parseWords(words);
  const [address, ...rest] = positionals;
  if (rest.length > 0) throw new StartupError(usage);
  const parsed = email.safeParse(address);
  if (!parsed.success) throw new StartupError(`„${address ?? ''}” nie jest adresem e-mail.\n${usage}`);
  const [firstName, ...lastNames] = (values.name ?? 'Nowy Administrator').split(/\s+/);
  const lastName = lastNames.join(' ');
  if (!personName.safeParse(firstName).success || !personName.safeParse(lastName).success) {
    throw new StartupError(`Podaj imię i nazwisko, na przykład --name "Anna Nowak".\n${usage}`);
  }
  return { email: parsed.data, firstName: firstName as string, lastName };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: { name: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new StartupError(usage);
  }
}

async function withCity(config: Config, work: (city: City) => Promise<void>): Promise<void> {
  const postgres = config.databaseUrl
    ? { url: config.databaseUrl, started: false, stop: async () => {} }
    : await startEmbeddedPostgres(path.join(config.dataDir, 'postgres'));
  try {
    const { city, close } = await openCity(config, postgres.url, createLog('warn'));
    try {
      await work(city);
    } finally {
      await close();
    }
  } finally {
    // One that was running already belongs to a server; it goes on.
    if (postgres.started) await postgres.stop();
  }
}

async function createClerk(city: City, invitation: Invitation): Promise<void> {
  const invited = await city.transact((tx) => inviteAdministrator(tx, invitation));
  console.log(
    invited.kind === 'member'
      ? `\n${invitation.email} pracuje już w Module Operatora i może teraz wszystko.\n`
      : `\nLink do przyjęcia zaproszenia, jednorazowy, ważny 48 godzin:\n${city.config.publicUrl}/operator/zaproszenie/${invited.token}\n`,
  );
}

async function countReports(city: City): Promise<void> {
  await countDays(city);
  console.log('\nRaporty mają liczby do wczoraj włącznie.\n');
}

/** Ends with 1 when something is not as it was written. */
async function verifyAudit(city: City): Promise<void> {
  const { broken, sealed, waiting, overdue, head } = await verifyChain(city.db, city.keys, city.clock());
  if (broken) throw new StartupError(`Dziennik NIE jest taki, jak został zapisany. ${inWords(broken)}`);
  console.log(
    `\nDziennik jest taki, jak został zapisany. Zapieczętowane wpisy: ${sealed}, czekające: ${waiting}.`,
  );
  if (overdue > 0)
    console.log(`Od ponad 10 minut czeka ${overdue}: sprawdź, czy działa proces zadań (worker).`);
  if (head)
    console.log(
      `Ostatnia pieczęć: ${head.position} ${head.hash}\nZapisz ją poza systemem: po niej poznasz, że nikt nie uciął końca dziennika.\n`,
    );
}

function inWords(broken: Broken): string {
  switch (broken.what) {
    case 'seal':
      return `Pieczęć ${broken.position} nie wynika z poprzednich.`;
    case 'event-gone':
      return `Brakuje wpisu ${broken.eventId} (pieczęć ${broken.position}).`;
    case 'event-changed':
      return `Wpis ${broken.eventId} został zmieniony (pieczęć ${broken.position}).`;
  }
}
