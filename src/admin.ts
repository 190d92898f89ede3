/** `npm run admin -- create-clerk EMAIL [--name "Imię Nazwisko"]`: the first clerk of an installation. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, readConfig, StartupError } from './platform/config.ts';
import { startEmbeddedPostgres } from './platform/db/embedded.ts';
import { email, personName } from './platform/input.ts';
import { createLog } from './platform/log.ts';
import { type Invitation, inviteAdministrator } from './staff/invite.ts';
import { openCity } from './wiring.ts';

const usage = 'Użycie: npm run admin -- create-clerk EMAIL [--name "Imię Nazwisko"]';

try {
  await createClerk(readConfig(process.env), readInvitation(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

function readInvitation(words: readonly string[]): Invitation {
  const { values, positionals } = parseWords(words);
  const [command, address, ...rest] = positionals;
  if (command !== 'create-clerk' || rest.length > 0) throw new StartupError(usage);
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

async function createClerk(config: Config, invitation: Invitation): Promise<void> {
  const log = createLog('warn');
  const postgres = config.databaseUrl
    ? { url: config.databaseUrl, started: false, stop: async () => {} }
    : await startEmbeddedPostgres(path.join(config.dataDir, 'postgres'));
  try {
    const { city, close } = await openCity(config, postgres.url, log);
    try {
      const invited = await city.transact((tx) => inviteAdministrator(tx, invitation));
      console.log(
        invited.kind === 'added'
          ? `\n${invitation.email} ma już konto: od teraz otwiera też Moduł Operatora, z tym samym hasłem.\n`
          : `\nLink do ustawienia hasła, jednorazowy, ważny 48 godzin:\n${config.publicUrl}/operator/zaproszenie/${invited.token}\n`,
      );
    } finally {
      await close();
    }
  } finally {
    // One that was running already belongs to a server; it goes on.
    if (postgres.started) await postgres.stop();
  }
}
