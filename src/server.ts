import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { City } from './city/city.ts';
import { apiFace } from './faces/api/routes.ts';
import { createApp } from './faces/http/app.ts';
import { decisionLetter } from './faces/mail/decision-letter.ts';
import { sampleLetters } from './faces/mail/sample-letters.ts';
import { operatorFace } from './faces/operator/routes.ts';
import { partnerFace } from './faces/partner/routes.ts';
import { publicFace } from './faces/public/routes.ts';
import { residentFace } from './faces/resident/routes.ts';
import type { Assets } from './faces/ui/page-context.ts';
import { StartupError } from './platform/config.ts';
import { root } from './platform/root.ts';

const faces = [
  publicFace,
  residentFace,
  (app: FastifyInstance, city: City) => operatorFace(app, city, decisionLetter, sampleLetters),
  partnerFace,
  apiFace,
];

/** Every face of the city, listening. */
export async function startServer(city: City): Promise<FastifyInstance> {
  const app = await buildServer(city);
  try {
    await app.listen({ port: city.config.port, host: city.config.host });
  } catch (error) {
    const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new StartupError(
      busy
        ? `Port ${city.config.port} jest zajęty. Podaj wolny w zmiennej PORT, na przykład PORT=${city.config.port + 1}.`
        : `Nie udało się otworzyć adresu ${city.config.host}:${city.config.port}. Sprawdź zmienne HOST i PORT.`,
    );
  }
  return app;
}

export function buildServer(city: City): Promise<FastifyInstance> {
  return createApp({
    city,
    assets: JSON.parse(readFileSync(path.join(root, 'dist/assets.json'), 'utf8')) as Assets,
    publicFolder: path.join(root, 'dist/public'),
    version: (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string })
      .version,
    faces,
  });
}
