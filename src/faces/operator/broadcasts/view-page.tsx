import type { Broadcast } from '../../../cases/broadcasts/broadcast.ts';
import { formatMoment, formatNumber } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { CaseStatusBadge } from '../cases/case-status.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { MailingCard } from './mailing-card.tsx';
import { audienceInWords } from './words.ts';

export type Conflict = 'already-ended' | 'finished' | 'already-stopped' | 'not-stopped' | 'ended';

interface ViewPageProps {
  desk: DeskPage;
  broadcast: Broadcast;
  conflict: Conflict | undefined;
}

export function ViewPage({ desk, broadcast, conflict }: ViewPageProps) {
  const { page } = desk;
  const t = page.t.operatorBroadcasts;
  const { number, subject, body, sentAt, sentByName, endedAt, endedByName, readers } = broadcast;
  const heading = t.heading(number, subject);
  return (
    <DeskFrame
      desk={desk}
      title={heading}
      current="broadcasts"
      breadcrumb={[{ label: t.title, href: urls.broadcasts }, { label: heading }]}
    >
      <PageHead title={heading} />
      {conflict && (
        <Alert kind="warning" answers>
          <p>{t.conflicts[conflict]}</p>
        </Alert>
      )}
      <div class="km-split">
        <div class="km-split__data">
          <Card title={t.facts} level={2}>
            <DescriptionList
              items={[
                {
                  term: t.status,
                  value: <CaseStatusBadge status={broadcast.status} waitingSince={null} />,
                },
                { term: t.audience, value: audienceInWords(page, broadcast.audience) },
                { term: t.type, value: inLocale(broadcast.typeName, page.locale) },
                { term: t.sent, value: t.byAt(sentByName, formatMoment(sentAt)) },
                ...(endedAt
                  ? [{ term: t.ended, value: t.byAt(endedByName ?? '', formatMoment(endedAt)) }]
                  : []),
                { term: t.readers, value: formatNumber(readers, page.locale) },
              ]}
            />
            {!endedAt && (
              <ButtonRow>
                <Button variant="secondary" icon="x" href={urls.broadcastEnd(number)} confirm>
                  {t.end.action}
                </Button>
              </ButtonRow>
            )}
          </Card>
          <MailingCard page={page} broadcast={broadcast} />
        </div>
        <div class="km-split__data">
          <Card title={t.body} level={2} variant="tinted">
            <PlainText text={body} />
          </Card>
        </div>
      </div>
    </DeskFrame>
  );
}
