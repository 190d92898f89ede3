import type { FastifyReply } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { branchInput } from '../../../partners/forms.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { notFound } from '../../http/error-pages.tsx';
import { pickerPage } from '../../ui/city-map/picked.ts';
import { PlaceDrawing } from '../../ui/city-map/place-drawing.tsx';
import type { ShopVisit } from '../guard.ts';

const { latitude, longitude } = branchInput.shape;
const asked = z.object({ szer: latitude, dl: longitude });

/** The city with the branch marked in it, as far as its place is known. */
export async function sendMap({ city, request, reply }: ShopVisit<ShopManager>): Promise<FastifyReply> {
  const { outline } = await city.settings();
  if (!pickerPage(outline)) return notFound(request, reply);
  const { szer = null, dl = null } = asked.safeParse(request.query).data ?? {};
  const point = szer === null || dl === null ? undefined : ([dl, szer] as const);
  return reply
    .header('cache-control', 'private, max-age=300')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type('image/svg+xml')
    .send(renderToString(<PlaceDrawing outline={outline} point={point} />));
}
