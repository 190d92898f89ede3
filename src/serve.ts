/** `npm run server`: the faces only, for a city with its own PostgreSQL. Any number of these may run. */
import { runAlone } from './run-alone.ts';
import { startServer } from './server.ts';

await runAlone(async ({ city }) => {
  const server = await startServer(city);
  return () => server.close();
});
