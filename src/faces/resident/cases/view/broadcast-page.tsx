import type { OwnBroadcast } from '../../../../cases/broadcasts/own.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PlainText } from '../../../ui/plain-text/plain-text.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { CaseStatusBadge } from '../case-status.tsx';

/** What the city wrote to many. */
export function BroadcastPage({ broadcast, ...panel }: PanelPage & { broadcast: OwnBroadcast }) {
  const { page } = panel;
  const { title, labels, numbered, view: t } = page.t.cases;
  const { number, typeName, subject, body, status, sentAt, endedAt, replyAllowed } = broadcast;
  return (
    <ResidentFrame
      {...panel}
      title={subject}
      current="cases"
      breadcrumb={[{ label: title, href: urls.cases }, { label: numbered(number) }]}
    >
      <PageHead title={subject} />
      {endedAt && (
        <Alert kind="info">
          <p>{t.ended}</p>
        </Alert>
      )}
      <div>
        <DescriptionList
          stacked
          items={[
            { term: labels.number, value: number },
            { term: labels.type, value: inLocale(typeName, page.locale) },
            { term: labels.status, value: <CaseStatusBadge status={status} /> },
            { term: labels.sentAt, value: formatMoment(sentAt) },
            ...(endedAt ? [{ term: labels.endedAt, value: formatMoment(endedAt) }] : []),
          ]}
        />
      </div>
      <Card>
        <PlainText text={body} />
      </Card>
      {replyAllowed && (
        <p class="km-section">
          <Button href={urls.newCaseAbout(number)} variant="secondary" icon="reply">
            {t.write}
          </Button>
        </p>
      )}
    </ResidentFrame>
  );
}
