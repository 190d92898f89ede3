import type { FastifyReply } from 'fastify';
import { readPesel } from '../../people/pesel.ts';
import { redirect } from '../http/page.ts';
import { messages } from '../i18n/index.ts';
import type { Visit } from './guard.ts';

/** A list is asked by its address, where a PESEL must not stand: the field at the top is sent. */
export function refusePesel(visit: Visit, text: string | undefined, list: string): FastifyReply | undefined {
  if (!text || !readPesel(text)) return undefined;
  const { peselElsewhere } = messages[visit.request.scene.locale].residentsDesk;
  return redirect(visit.reply, list, { kind: 'warning', text: peselElsewhere });
}
