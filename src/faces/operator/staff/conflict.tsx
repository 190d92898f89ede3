import type { FastifyReply } from 'fastify';
import { sendPage } from '../../http/page.ts';
import type { Messages } from '../../i18n/index.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import type { Visit } from '../guard.ts';
import type { PlaceKey } from '../places.ts';

export type StaffConflict = Exclude<keyof Messages['staff']['conflict'], 'title' | 'back'>;

/** Somebody was faster, or it is not this clerk's to do. */
export async function sendStaffConflict(
  visit: Visit,
  why: StaffConflict,
  back: string,
  current: PlaceKey = 'staff',
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const t = desk.page.t.staff.conflict;
  return sendPage(
    visit.reply,
    <DeskFrame desk={desk} title={t.title} current={current}>
      <PageHead title={t.title} />
      <Alert kind="warning">
        <p>{t[why]}</p>
      </Alert>
      <ButtonRow>
        <Button href={back}>{t.back}</Button>
      </ButtonRow>
    </DeskFrame>,
    409,
  );
}
