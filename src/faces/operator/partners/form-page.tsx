import type { Partner } from '../../../partners/partner.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ContractFields } from './contract-fields.tsx';
import { PartnerFrame } from './frame.tsx';

interface PartnerFormProps {
  desk: DeskPage;
  /** Nothing for a new one, which begins with its contract. */
  partner: Partner | undefined;
  form: FormView;
}

export function PartnerFormPage({ desk, partner, form }: PartnerFormProps) {
  const { page } = desk;
  const { fields, new: added, partner: t } = page.t.partners;
  const title = partner ? t.editTitle(partner.name) : added.title;
  return (
    <PartnerFrame desk={desk} title={title} partner={partner} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={fields} />
      <PageHead title={title} />
      <Form page={page} action={partner ? urls.partnerEditing(partner.id) : urls.newPartner}>
        <TextField form={form} name="name" label={fields.name} autocomplete="off" />
        <TextField
          form={form}
          name="nip"
          label={fields.nip}
          hint={fields.nipHint}
          inputmode="numeric"
          width={13}
          optional
        />
        <TextArea
          form={form}
          name="description"
          label={fields.description}
          hint={fields.descriptionHint}
          rows={5}
          optional
        />
        <TextField
          form={form}
          name="website"
          label={fields.website}
          inputmode="url"
          autocomplete="off"
          optional
        />
        <TextField form={form} name="phone" label={fields.phone} type="tel" autocomplete="off" optional />
        <TextField form={form} name="email" label={fields.email} type="email" autocomplete="off" optional />
        {!partner && <ContractFields form={form} />}
        <ButtonRow>
          <Button icon="check">{partner ? t.save : added.submit}</Button>
          <Button variant="tertiary" href={partner ? urls.partner(partner.id) : urls.partners}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </PartnerFrame>
  );
}
