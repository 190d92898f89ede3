import type { OfferNames } from '../../../partners/offers/names.ts';
import type { Offer } from '../../../partners/offers/offer.ts';
import type { Messages } from '../../i18n/index.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldValue } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { DiscountFields } from './discount-fields.tsx';
import { PictureFields } from './picture-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { nameOf } from './visit.ts';

interface FormPageProps {
  desk: ShopPage;
  /** Nothing for a new one. */
  offer: Offer | undefined;
  names: OfferNames;
  form: FormView;
}

export function FormPage({ desk, offer, names, form }: FormPageProps) {
  const { page } = desk;
  const { partnerOffers: t, offers } = page.t;
  const title = offer ? t.form.change(nameOf(offer)) : t.form.new;
  const limits = ['perDay', 'perYear', 'perCard', 'total'] as const;
  return (
    <ShopFrame
      desk={desk}
      title={title}
      current="offers"
      failed={errorsOf(form).length > 0}
      islands={['offer-example']}
      breadcrumb={[{ label: t.title, href: urls.offers }, { label: title }]}
    >
      <ErrorSummary form={form} labels={fieldLabels(page.t)} />
      <PageHead title={title} lead={offer?.inForce ? t.form.changeLead : t.form.lead} />
      <Form
        page={page}
        action={offer ? urls.offerChange(offer.id) : urls.newOffer}
        multipart
        class="km-offer-form"
      >
        <input type="hidden" name="sendKey" value={fieldValue(form, 'sendKey')} />
        <input type="hidden" name="brought" value={fieldValue(form, 'brought')} />
        <FormGroup legend={t.form.what}>
          <TextField form={form} name="name" label={offers.name} hint={t.form.nameHint} maxlength={80} />
          <TextArea
            form={form}
            name="description"
            label={offers.description}
            hint={t.form.descriptionHint}
            rows={5}
            maxlength={1000}
          />
          <Select
            form={form}
            name="category"
            label={offers.category}
            placeholder={t.form.choose}
            options={names.categories.map(({ id, name }) => ({
              value: id,
              label: inLocale(name, page.locale),
            }))}
          />
        </FormGroup>
        <PictureFields page={page} form={form} />
        <DiscountFields page={page} form={form} />
        <ReachFields page={page} form={form} names={names} open={desk.branches} />
        <FormGroup legend={t.form.when}>
          <DateField form={form} name="validFrom" label={t.form.validFrom} />
          <DateField
            form={form}
            name="validUntil"
            label={t.form.validUntil}
            hint={t.form.validUntilHint}
            optional
          />
        </FormGroup>
        <FormGroup legend={t.form.often} hint={t.form.oftenHint}>
          {limits.map((name) => (
            <TextField
              form={form}
              name={name}
              label={t.form[name]}
              inputmode="numeric"
              width={7}
              suffix={t.form.times}
              optional
            />
          ))}
        </FormGroup>
        <ButtonRow>
          <Button icon="arrow-right">{t.form.next}</Button>
          <Button href={offer ? urls.offer(offer.id) : urls.offers} variant="tertiary">
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </ShopFrame>
  );
}

const fieldLabels = ({ partnerOffers: { form: t }, offers }: Messages): Record<string, string> => ({
  name: offers.name,
  description: offers.description,
  category: offers.category,
  picture: t.drawn,
  ownPicture: t.own,
  price: offers.price,
  discount: offers.discount,
  percent: t.percent,
  amount: t.amount,
  cardPrice: t.cardPrice,
  forWhom: t.people,
  packages: t.packages,
  where: t.places,
  branches: t.branches,
  validFrom: t.validFrom,
  validUntil: t.validUntil,
  perDay: t.perDay,
  perYear: t.perYear,
  perCard: t.perCard,
  total: t.total,
});
