import type { FastifyReply, FastifyRequest } from 'fastify';
import { peselIn } from '../../people/search-terms.ts';
import { redirect } from '../http/page.ts';
import { messages } from '../i18n/index.ts';
import { withQuery } from './urls.ts';

/** No address may hold a PESEL, and lists are asked by their address: the field at the top is sent. */
export function refusePesel(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const asked = Object.entries(request.query as Readonly<Record<string, string | string[]>>);
  const kept = asked.filter(([, value]) => ![value].flat().some(peselIn));
  if (kept.length === asked.length) return undefined;
  const [path = ''] = request.url.split('?');
  const rest = Object.fromEntries(kept.map(([name, value]) => [name, [value].flat()[0]]));
  const text = messages[request.scene.locale].residentsDesk.peselElsewhere;
  return redirect(reply, withQuery(path, rest), { kind: 'warning', text });
}
