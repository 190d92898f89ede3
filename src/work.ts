/** `npm run worker`: the jobs only. Any number of these may run. */
import { runAlone } from './run-alone.ts';
import { startWorker } from './worker.ts';

await runAlone(async ({ city, databaseUrl }) => {
  const worker = await startWorker(city, databaseUrl);
  return worker.stop;
});
