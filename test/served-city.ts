import type { FastifyInstance } from 'fastify';
import { buildServer } from '../src/server.ts';
import { configuredCity } from './applications.ts';
import type { CityOptions, TestCity } from './city.ts';

/** A configured city with every face on it, and nobody in it yet. */
export interface ServedCity extends TestCity {
  readonly app: FastifyInstance;
}

export async function servedCity(options?: CityOptions): Promise<ServedCity> {
  const city = await configuredCity(options);
  const app = await buildServer(city);
  return {
    ...city,
    app,
    async close() {
      await app.close();
      await city.close();
    },
  };
}
