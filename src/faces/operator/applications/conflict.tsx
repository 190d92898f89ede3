import type { FastifyReply } from 'fastify';
import { sendPage } from '../../http/page.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { type DeskPage, deskPage } from '../desk-page.ts';
import type { Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { TakeNext } from './queue/page.tsx';

/** Somebody was faster, or the application has moved on. */
export type Conflict =
  | {
      readonly reason:
        | 'not-open'
        | 'own'
        | 'not-claimed'
        | 'withdrawn'
        | 'already-decided'
        | 'already-done'
        | 'not-yet'
        | 'other-point'
        | 'no-card';
    }
  | { readonly reason: 'claimed'; readonly byName: string }
  | { readonly reason: 'blocked' | 'ended'; readonly cardId: string };

/** `typed` is what the clerk has written in vain, to be copied. */
export async function sendConflict(
  visit: Visit,
  number: number,
  conflict: Conflict,
  typed: readonly string[] = [],
): Promise<FastifyReply> {
  return sendPage(
    visit.reply,
    <ConflictPage desk={await deskPage(visit)} number={number} typed={typed} {...conflict} />,
    409,
  );
}

type ConflictPageProps = { desk: DeskPage; number: number; typed: readonly string[] } & Conflict;

function ConflictPage({ desk, number, typed, ...conflict }: ConflictPageProps) {
  const t = desk.page.t.operator.conflict;
  const card = conflict.reason === 'blocked' || conflict.reason === 'ended' ? conflict.cardId : undefined;
  const text = conflict.reason === 'claimed' ? t.claimed(conflict.byName) : t[conflict.reason];
  return (
    <DeskFrame desk={desk} title={t.title} current="applications">
      <PageHead title={t.title} />
      <Alert kind="warning" title={t.heading(number)}>
        <p>{text}</p>
      </Alert>
      {typed.length > 0 && (
        <Card title={t.typed} variant="tinted">
          {typed.map((each) => (
            <PlainText text={each} />
          ))}
        </Card>
      )}
      <ButtonRow>
        {conflict.reason === 'no-card' && <Button href={urls.reject(number)}>{t.reject}</Button>}
        <Button
          href={urls.application(number)}
          variant={conflict.reason === 'no-card' ? 'secondary' : 'primary'}
        >
          {t.show(number)}
        </Button>
        {card && desk.clerk.permissions.has('find-cards') && (
          <Button href={urls.card(card)} variant="secondary">
            {t.showCard}
          </Button>
        )}
        {desk.clerk.permissions.has('decide') && <TakeNext desk={desk} secondary />}
        <Button href={desk.queue.href} variant="tertiary">
          {t.queue}
        </Button>
      </ButtonRow>
    </DeskFrame>
  );
}
