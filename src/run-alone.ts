import { readConfig, StartupError } from './platform/config.ts';
import { createLog } from './platform/log.ts';
import { type OpenCity, openCity } from './wiring.ts';

/** Runs one part of the city against its own database until a signal comes, then ends what is under way. */
export async function runAlone(start: (open: OpenCity) => Promise<() => Promise<void>>): Promise<void> {
  const log = createLog('info');
  try {
    const config = readConfig(process.env);
    if (!config.databaseUrl) {
      throw new StartupError(
        'Brakuje zmiennej DATABASE_URL. Oczekiwano: postgres://użytkownik:hasło@serwer:5432/baza.',
      );
    }
    const open = await openCity(config, config.databaseUrl, createLog(config.logLevel));
    const stop = await start(open);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        stop()
          .then(open.close)
          .then(
            () => process.exit(0),
            () => process.exit(1),
          );
      });
    }
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    log.fatal(error.message);
    process.exit(1);
  }
}
