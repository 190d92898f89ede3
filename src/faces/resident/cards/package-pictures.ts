import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { findPicture, pictureFile } from '../../../packages/picture.ts';
import { root } from '../../../platform/root.ts';
import { notFound } from '../../http/error-pages.tsx';
import { urls } from '../urls.ts';

const folder = path.join(root, 'src/faces/ui/package-pictures');

/** The drawings that a package may name, read once: an address picks one of them, never a path. */
function readPictures(): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file))]));
}

export const pictureUrl = (picture: string): string => urls.packagePicture(pictureFile(picture));

export function packagePictures(app: FastifyInstance, city: City): void {
  const pictures = readPictures();
  app.get<{ Params: { name: string } }>(urls.packagePicture(':name'), async (request, reply) => {
    const { name } = request.params;
    const drawn = pictures.get(name);
    const picture = drawn ?? (name.endsWith('.webp') && (await findPicture(city.db, name.slice(0, -5))));
    if (!picture) return notFound(request, reply);
    return reply
      .header('cache-control', 'public, max-age=86400')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .type(drawn ? 'image/svg+xml' : 'image/webp')
      .send(picture);
  });
}
