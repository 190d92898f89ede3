import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { notFound } from '../../http/error-pages.tsx';
import { themeCssWithin } from '../../ui/theme/theme.ts';
import type { SettingVisit } from './visit.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const query = z.object({ main: colour, accent: colour });

export async function showColours({ query: given, request, reply }: SettingVisit): Promise<FastifyReply> {
  const parsed = query.safeParse(given);
  if (!parsed.success) return notFound(request, reply);
  return reply
    .header('cache-control', 'private, max-age=3600')
    .type('text/css; charset=utf-8')
    .send(themeCssWithin('.km-look,.km-look [data-color-scheme]', parsed.data));
}
