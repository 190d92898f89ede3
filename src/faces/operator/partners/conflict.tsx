import type { FastifyReply } from 'fastify';
import { sendPage } from '../../http/page.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import type { PartnerVisit } from './routes.ts';

/** Somebody was faster, or something stands in the way. */
export async function sendPartnerConflict(
  visit: PartnerVisit,
  text: string,
  back: string,
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { conflict } = desk.page.t.partners;
  return sendPage(
    visit.reply,
    <DeskFrame desk={desk} title={conflict.title} current="partners">
      <PageHead title={conflict.title} />
      <Alert kind="warning">
        <p>{text}</p>
      </Alert>
      <ButtonRow>
        <Button href={back}>{desk.page.t.staff.conflict.back}</Button>
      </ButtonRow>
    </DeskFrame>,
    409,
  );
}
