import type { CardCheck } from '../../../partners/check.ts';
import type { Shop } from '../../../partners/shop.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PanelFrame } from '../../ui/frame/panel-frame.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { urls } from '../urls.ts';
import { Answer } from './answer.tsx';

interface CheckPageProps {
  page: PageContext;
  shop: Shop;
  form: FormView;
  check?: CardCheck | undefined;
  /** Of a valid card, as a data URI. */
  photo?: string | undefined;
}

export function CheckPage({ page, shop, form, check, photo }: CheckPageProps) {
  const t = page.t.partner;
  return (
    <PanelFrame
      page={page}
      title={check ? t.result : t.title}
      menu={[{ key: 'check', href: urls.check, label: t.menu.check, icon: 'scan-line' }]}
      current="check"
      user={{ name: `${shop.firstName} ${shop.lastName}`, email: shop.email }}
      product={t.product}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} />
      {check && <Answer check={check} photo={photo} />}
      {!check && <PageHead title={t.title} lead={shop.partnerName} />}
      <Card title={check ? t.again : undefined}>
        <Form page={page} action={urls.check} class="km-check-form">
          <TextField
            form={form}
            name="card"
            label={t.card}
            hint={t.hint}
            inputmode="numeric"
            autocomplete="off"
            spellcheck={false}
            width={20}
          />
          <ButtonRow>
            <Button icon="search" size="lg">
              {t.submit}
            </Button>
          </ButtonRow>
        </Form>
      </Card>
    </PanelFrame>
  );
}
