import type { FastifyInstance } from 'fastify';
import { createApp } from '../src/faces/http/app.ts';
import { residentFace } from '../src/faces/resident/routes.ts';
import type { Resident } from '../src/people/resident.ts';
import { configuredCity, newResident } from './applications.ts';
import type { TestCity } from './city.ts';
import { type Browser, browse } from './client.ts';
import { signIn } from './residents.ts';

/** A configured city with the Panel Mieszkańca on it, and nobody in it yet. */
export interface PanelCity extends TestCity {
  readonly app: FastifyInstance;
}

export async function panelCity(): Promise<PanelCity> {
  const city = await configuredCity();
  const app = await createApp({
    city,
    assets: { css: '/zasoby/app.css', islands: {}, fonts: [] },
    publicFolder: city.folder,
    version: 'test',
    faces: [residentFace],
  });
  return {
    ...city,
    app,
    async close() {
      await app.close();
      await city.close();
    },
  };
}

/** A resident with a browser that is logged in. */
export async function newcomer(city: PanelCity): Promise<{ resident: Resident; browser: Browser }> {
  const resident = await newResident(city);
  const browser = browse(city.app);
  await signIn(city, browser, resident);
  return { resident, browser };
}
