/** A worker for imports only, in a process of its own that a test can kill. */
import { runImport } from '../src/imports/run.ts';
import { readConfig } from '../src/platform/config.ts';
import { startWorkers } from '../src/platform/jobs/queue.ts';
import { createLog } from '../src/platform/log.ts';
import { openCity } from '../src/wiring.ts';

const config = readConfig(process.env);
const log = createLog('silent');
const { city, databaseUrl } = await openCity(config, config.databaseUrl ?? '', log);
await startWorkers(databaseUrl, { 'run-import': ({ importId }) => runImport(city, importId) }, log);
