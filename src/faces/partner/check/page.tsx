import type { CardCheck } from '../../../partners/check.ts';
import type { Shop } from '../../../partners/shop.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { controlProps, Field } from '../../ui/form/field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldValue } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PanelFrame } from '../../ui/frame/panel-frame.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { usePage } from '../../ui/page-scope.ts';
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
      <ErrorSummary form={form} labels={{ card: t.card }} />
      {check && <Answer check={check} photo={photo} />}
      {!check && <PageHead title={t.title} lead={shop.partnerName} />}
      <Card title={check ? t.again : undefined}>
        <Form page={page} action={urls.check} class="km-check-form">
          <CardField form={form} waits={!check} />
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

/** Waits for the reader, which types as a keyboard does: the till's first key is already the card's. */
function CardField({ form, waits }: { form: FormView; waits: boolean }) {
  const t = usePage().t.partner;
  const field = { form, name: 'card', label: t.card, hint: t.hint };
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        type="text"
        value={fieldValue(form, 'card')}
        inputMode="numeric"
        autoComplete="off"
        spellcheck={false}
        size={20}
        // biome-ignore lint/a11y/noAutofocus: the page has this one field and nothing before it.
        autoFocus={waits}
      />
    </Field>
  );
}
