import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldValue } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

export function ApplicationFormPage({ page, user, form }: PublicPage & { form: FormView }) {
  const t = page.t.becomePartner.form;
  return (
    <PublicFrame page={page} user={user} title={t.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={t} />
      <PageHead title={t.title} lead={t.lead} />
      <Form page={page} action={urls.partnerApplication}>
        <input type="hidden" name="sendKey" value={fieldValue(form, 'sendKey')} />
        <FormGroup legend={t.firm}>
          <TextField form={form} name="name" label={t.name} autocomplete="organization" />
          <TextField form={form} name="nip" label={t.nip} hint={t.nipHint} inputmode="numeric" width={13} />
          <TextArea form={form} name="description" label={t.description} hint={t.descriptionHint} rows={5} />
          <TextField
            form={form}
            name="website"
            label={t.website}
            hint={t.websiteHint}
            inputmode="url"
            autocomplete="url"
            optional
          />
        </FormGroup>
        <FormGroup legend={t.address}>
          <TextField form={form} name="street" label={t.street} autocomplete="street-address" />
          <TextField
            form={form}
            name="postalCode"
            label={t.postalCode}
            autocomplete="postal-code"
            width={6}
          />
          <TextField form={form} name="town" label={t.town} autocomplete="address-level2" />
        </FormGroup>
        <FormGroup legend={t.contact} hint={t.contactHint}>
          <TextField form={form} name="firstName" label={t.firstName} autocomplete="given-name" />
          <TextField form={form} name="lastName" label={t.lastName} autocomplete="family-name" />
          <TextField form={form} name="email" label={t.email} type="email" autocomplete="email" />
          <TextField
            form={form}
            name="phone"
            label={t.phone}
            hint={t.phoneHint}
            type="tel"
            autocomplete="tel"
          />
        </FormGroup>
        <p class="km-subtle">
          <a class="ds-link" href={urls.privacy}>
            {t.privacy}
          </a>
        </p>
        <ButtonRow>
          <Button icon="send">{t.submit}</Button>
          <Button variant="tertiary" href={urls.partners}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </PublicFrame>
  );
}
