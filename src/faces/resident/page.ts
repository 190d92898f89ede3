import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { pageContext, sendPage } from '../http/page.ts';
import type { Visit } from './guard.ts';
import type { PanelPage } from './layout.tsx';

/** Renders a page of the panel for whoever visits it. */
export async function showPage(
  { request, reply, resident }: Visit,
  write: (panel: PanelPage) => VNode,
  status = 200,
): Promise<FastifyReply> {
  const page = await pageContext(request, reply);
  return sendPage(reply, write({ page, resident }), status);
}
