import type { Broadcast, Mailing } from '../../../cases/broadcasts/broadcast.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

/** How far the mails are. The page is asked again by its reader: one that changes by itself disturbs. */
export function MailingCard({ page, broadcast }: { page: PageContext; broadcast: Broadcast }) {
  const { progress: t, mailings, mailing: title } = page.t.operatorBroadcasts;
  const { number, mailing, status } = broadcast;
  if (!mailing) {
    return (
      <Card title={title} level={2}>
        <p>{mailings.none}</p>
      </Card>
    );
  }
  const goesOn = mailing.state === 'counting' || mailing.state === 'under-way';
  return (
    <Card title={title} level={2}>
      <p>
        <strong>{mailings[mailing.state]}</strong>
      </p>
      <Progress page={page} mailing={mailing} />
      {mailing.state === 'stopped' && mailing.stoppedAt && (
        <p>{t.stopped(formatMoment(mailing.stoppedAt))}</p>
      )}
      {mailing.finishedAt && <p>{t.finished(formatMoment(mailing.finishedAt))}</p>}
      {goesOn && <p class="km-subtle">{t.rate(mailing.perMinute)}</p>}
      <ButtonRow>
        {goesOn && (
          <Button href={urls.broadcast(number)} variant="secondary" icon="refresh-cw">
            {t.refresh}
          </Button>
        )}
        {goesOn && (
          <Form page={page} action={urls.mailingStop(number)}>
            <Button variant="secondary" icon="ban">
              {t.stop}
            </Button>
          </Form>
        )}
        {mailing.state === 'stopped' && status === 'open' && (
          <Form page={page} action={urls.mailingResumption(number)}>
            <Button icon="send">{t.resume}</Button>
          </Form>
        )}
      </ButtonRow>
    </Card>
  );
}

function Progress({ page, mailing }: { page: PageContext; mailing: Mailing }) {
  const { progress: t, mailing: label } = page.t.operatorBroadcasts;
  const { expected, queued } = mailing;
  if (expected === null) return <p>{t.counting}</p>;
  // Somebody may have come of age or confirmed an account since they were counted.
  const all = Math.max(expected, queued);
  return (
    <div class="km-progress">
      <progress max={Math.max(all, 1)} value={queued} aria-label={label} />
      <p>{t.sent(queued, all)}</p>
    </div>
  );
}
