import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Messages } from '../i18n/index.ts';
import { Button } from '../ui/button/button.tsx';
import { ButtonRow } from '../ui/button/button-row.tsx';
import { BareFrame } from '../ui/frame/bare-frame.tsx';
import type { PageContext } from '../ui/page-context.ts';
import { pageContext, sendPage } from './page.ts';

export type ErrorPageKey = keyof Messages['errorPages']['pages'];

/** A stranger's object and one that never was look the same. */
export async function notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendErrorPage(request, reply, 404, 'not-found');
}

export async function sendErrorPage(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  key: ErrorPageKey,
): Promise<FastifyReply> {
  const page = await pageContext(request, reply);
  return sendPage(reply, <ErrorPage page={page} kind={key} />, status);
}

/** Told to somebody whose way on is the panel. */
const ofPanel: ReadonlySet<ErrorPageKey> = new Set<ErrorPageKey>(['member', 'acting', 'other-person']);

function ErrorPage({ page, kind }: { page: PageContext; kind: ErrorPageKey }) {
  const t = page.t.errorPages;
  const { title, text } = t.pages[kind];
  return (
    <BareFrame page={page} title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      <ButtonRow>
        {ofPanel.has(kind) ? (
          <Button href="/moje-karty">{t.panel}</Button>
        ) : (
          <Button href="/">{t.home}</Button>
        )}
        <Button href="/kontakt" variant="tertiary">
          {t.contact}
        </Button>
      </ButtonRow>
      <p class="km-subtle">{t.requestNumber(page.requestId)}</p>
    </BareFrame>
  );
}

const known: Partial<Record<number, ErrorPageKey>> = {
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  415: 'bad-request',
  429: 'too-many',
};

export function registerErrorPages(app: FastifyInstance): void {
  app.setNotFoundHandler(notFound);
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error.code?.startsWith('FST_CSRF')) return sendErrorPage(request, reply, 403, 'form-expired');
    if (status >= 500) {
      // A visitor who leaves in the middle of an upload is no fault of ours.
      const level = request.raw.readableAborted ? 'debug' : 'error';
      request.log[level]({ err: error, route: request.routeOptions.url }, 'błąd');
      return sendErrorPage(request, reply, 500, 'failure');
    }
    return sendErrorPage(request, reply, status, known[status] ?? 'bad-request');
  });
}
