/** `npm start`: PostgreSQL, migrations, the demo city, the server and the worker, in one command. */
import path from 'node:path';
import { demoPassword, isEmpty, seedDemo } from './demo/seed.ts';
import { type Config, readConfig, StartupError } from './platform/config.ts';
import { startEmbeddedPostgres } from './platform/db/embedded.ts';
import { createLog } from './platform/log.ts';
import { startServer } from './server.ts';
import { openCity } from './wiring.ts';
import { startWorker } from './worker.ts';

try {
  await start(readConfig(process.env));
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const postgres = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await startEmbeddedPostgres(path.join(config.dataDir, 'postgres'));
  const undo: (() => Promise<void>)[] = [postgres.stop];
  const stop = async (): Promise<void> => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const open = await openCity(config, postgres.url, log);
    undo.push(open.close);
    if (config.demo && (await isEmpty(open.city))) {
      console.log('Zakładam demonstracyjne miasto Nowy Gród…');
      await seedDemo(open.city, open.quietlyAt);
    }
    const server = await startServer(open.city);
    undo.push(() => server.close());
    const worker = await startWorker(open.city, postgres.url);
    undo.push(worker.stop);
  } catch (error) {
    // What went wrong first is what the person at the terminal has to know.
    await stop().catch((failure) => log.error({ err: failure }, 'zatrzymanie nie powiodło się'));
    throw error;
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error) => {
          log.fatal({ err: error }, 'zatrzymanie nie powiodło się');
          process.exit(1);
        },
      );
    });
  }
  greet(config);
}

function greet(config: Config): void {
  console.log(`\nKarta Mieszkańca działa: ${config.publicUrl}\n`);
  if (!config.demo) return;
  if (!['127.0.0.1', 'localhost', '::1'].includes(config.host)) {
    console.log(
      'Uwaga: demonstracja ze znanymi hasłami jest otwarta na sieć. Prawdziwe miasto: NODE_ENV=production.\n',
    );
  }
  console.log(`Konta demonstracyjne, hasło do każdego: ${demoPassword}
  mieszkaniec@demo.test   Panel Mieszkańca
  urzednik@demo.test      Moduł Operatora
  kierownik@demo.test     Moduł Operatora, wszystkie uprawnienia
  partner@demo.test       Moduł Partnera, kierownik
  kasa@demo.test          Moduł Partnera, obsługa kasy
${config.smtpUrl ? '' : `Wysłane wiadomości: ${config.publicUrl}/poczta\n`}`);
}
