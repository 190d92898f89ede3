import type { FastifyReply } from 'fastify';
import { sendPage } from '../../http/page.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import type { Visit } from '../guard.ts';
import { urls } from '../urls.ts';

interface Conflict {
  readonly title: string;
  readonly text: string;
  readonly personId: string;
  /** Where the same can be begun anew. */
  readonly again?: { readonly href: string; readonly label: string } | undefined;
}

/** Why it cannot be done, in words, and the way back to whom it is about. */
export async function sendConflict(
  visit: Visit,
  { title, text, personId, again }: Conflict,
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  return sendPage(
    visit.reply,
    <DeskFrame desk={desk} title={title} current="residents">
      <PageHead title={title} />
      <Alert kind="warning">
        <p>{text}</p>
      </Alert>
      <ButtonRow>
        {again && <Button href={again.href}>{again.label}</Button>}
        <Button variant={again ? 'secondary' : 'primary'} href={urls.resident(personId)}>
          {desk.page.t.residentsDesk.back}
        </Button>
      </ButtonRow>
    </DeskFrame>,
    409,
  );
}
