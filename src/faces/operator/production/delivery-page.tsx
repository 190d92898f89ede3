import type { BatchItem } from '../../../production/batch.ts';
import type { Destination } from '../../../production/reads.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Checkboxes } from '../../ui/checkbox/checkboxes.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface DeliveryPageProps {
  desk: DeskPage;
  number: number;
  point: Destination;
  items: readonly BatchItem[];
  refused: 'other-point' | undefined;
}

export function DeliveryPage({ desk, number, point, items, refused }: DeliveryPageProps) {
  const { page } = desk;
  const { title: all, batch, delivery: t } = page.t.operatorProduction;
  const title = t.title(point.pointName);
  const crumbs = [
    { label: all, href: urls.production },
    { label: batch.title(number), href: urls.batch(number) },
    { label: title },
  ];
  const back = (
    <Button href={urls.batch(number)} variant="secondary">
      {t.back}
    </Button>
  );
  const missing = items.filter(({ missingAt }) => missingAt).map(({ position }) => `${position}`);
  return (
    <DeskFrame desk={desk} title={title} current="production" breadcrumb={crumbs}>
      <PageHead title={title} lead={items.length > 0 ? t.lead(items.length) : t.none} />
      {refused && (
        <Alert kind="warning" answers>
          <p>{t[refused]}</p>
        </Alert>
      )}
      {items.length === 0 ? (
        <ButtonRow>{back}</ButtonRow>
      ) : (
        <Form page={page} action={urls.batchDelivery(number, point.pointId)}>
          <Checkboxes
            form={{ values: { karta: missing }, errors: {} }}
            name="karta"
            label={t.missing}
            optional
            options={items.map(({ position, cardNumber, name }) => ({
              value: `${position}`,
              label: `${cardNumber}, ${name}`,
            }))}
          />
          <p>{t.after}</p>
          <ButtonRow sticky>
            <Button icon="package">{t.confirm}</Button>
            {back}
          </ButtonRow>
        </Form>
      )}
    </DeskFrame>
  );
}
