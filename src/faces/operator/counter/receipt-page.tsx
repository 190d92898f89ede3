import { type Application, nameIn } from '../../../applications/application.ts';
import { isWithdrawable } from '../../../applications/status.ts';
import { formatMoment } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PrintButton } from '../../ui/print-button/print-button.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

/** To be printed and handed over: the number by which the office finds the application. */
export function ReceiptPage({ desk, application }: { desk: DeskPage; application: Application }) {
  const { page, clerk } = desk;
  const t = page.t.counter.receipt;
  const { number, definition, submittedAt, collectionPoint, personId, status, id } = application;
  const { firstName, lastName } = nameIn(application);
  const title = t.title(number ?? 0);
  return (
    <DeskFrame desk={desk} title={title} current="residents">
      <PageHead title={title} lead={t.lead} />
      <Card title={t.what}>
        <DescriptionList
          items={[
            { term: t.number, value: <strong>{number}</strong> },
            { term: t.type, value: inLocale(definition.title, page.locale) },
            { term: t.who, value: `${firstName} ${lastName}` },
            { term: t.at, value: submittedAt && formatMoment(submittedAt) },
            { term: t.by, value: `${clerk.firstName} ${clerk.lastName}` },
            { term: t.office, value: page.city.name },
            ...(collectionPoint
              ? [{ term: t.point, value: `${collectionPoint.name}, ${collectionPoint.address}` }]
              : []),
          ]}
        />
        {isWithdrawable(status) && <p>{t.next}</p>}
      </Card>
      <ButtonRow>
        <PrintButton />
        <Button variant="secondary" href={urls.resident(personId)}>
          {t.show}
        </Button>
        {isWithdrawable(status) && (
          <Button variant="tertiary" icon="x" href={urls.takenWithdrawal(id)} confirm>
            {page.t.counter.withdrawal.button}
          </Button>
        )}
      </ButtonRow>
    </DeskFrame>
  );
}
