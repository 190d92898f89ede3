import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { isMigrated } from '../../../platform/db/migrate.ts';
import { root } from '../../../platform/root.ts';

const migrations = path.join(root, 'db/migrations');
const patience = 2000;

/** For machines: `/healthz` says that the process lives, `/readyz` that it can serve. */
export function healthRoutes(app: FastifyInstance, city: City): void {
  app.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );

  app.get('/readyz', async (_request, reply) => {
    const ready = await Promise.race([isReady(city), setTimeout(patience, false, { ref: false })]);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready' });
  });
}

async function isReady(city: City): Promise<boolean> {
  try {
    return await isMigrated(city.db, migrations);
  } catch (error) {
    city.log.warn({ err: error }, 'baza nie odpowiada');
    return false;
  }
}
