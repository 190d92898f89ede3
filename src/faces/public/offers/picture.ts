import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { drawnOfferPictures, findOfferPicture } from '../../../partners/offers/picture.ts';
import { root } from '../../../platform/root.ts';
import { notFound } from '../../http/error-pages.tsx';
import { offerPictureHref } from '../../ui/offer/offer-picture.tsx';

const folder = path.join(root, 'src/faces/ui/offer/pictures');

/** Read once: an address picks one of them, never a path. */
const readDrawings = (): ReadonlyMap<string, Buffer> =>
  new Map(drawnOfferPictures.map((name) => [name, readFileSync(path.join(folder, `${name}.svg`))]));

export function pictureRoute(app: FastifyInstance, city: City): void {
  const drawings = readDrawings();
  app.get<{ Params: { name: string } }>(offerPictureHref(':name'), async (request, reply) => {
    const { name } = request.params;
    const drawn = drawings.get(name);
    const picture = drawn ?? (await findOfferPicture(city.db, name));
    if (!picture) return notFound(request, reply);
    return reply
      .header('cache-control', drawn ? 'public, max-age=86400' : 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .type(drawn ? 'image/svg+xml' : 'image/webp')
      .send(picture);
  });
}
