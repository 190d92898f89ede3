import type { District } from '../../../cases/broadcasts/districts.ts';
import type { CaseType } from '../../../cases/case-type.ts';
import { longestMessage } from '../../../cases/forms.ts';
import type { LocalText } from '../../../city/local-text.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Checkbox } from '../../ui/checkbox/checkbox.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldValue } from '../../ui/form/form-view.ts';
import { KeptNotice } from '../../ui/form/kept-notice.tsx';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Radios } from '../../ui/radios/radios.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

export interface Choices {
  readonly types: readonly CaseType[];
  readonly packages: readonly { readonly id: string; readonly name: LocalText }[];
  readonly districts: readonly District[];
}

interface NewPageProps {
  desk: DeskPage;
  choices: Choices;
  mailsPerMinute: number;
  form: FormView;
  /** It stands there since the session ended. */
  kept: boolean;
}

export function NewPage({ desk, choices, mailsPerMinute, form, kept }: NewPageProps) {
  const { page } = desk;
  const { form: t, ...words } = page.t.operatorBroadcasts;
  const labels = {
    type: words.type,
    subject: words.subject,
    body: words.body,
    audience: words.audience,
    package: t.package,
    ageFrom: t.ageFrom,
    ageTo: t.ageTo,
    district: t.district,
  };
  return (
    <DeskFrame
      desk={desk}
      title={t.title}
      current="broadcasts"
      failed={errorsOf(form).length > 0}
      breadcrumb={[{ label: words.title, href: urls.broadcasts }, { label: t.title }]}
    >
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={t.title} lead={t.lead} />
      {kept && <KeptNotice />}
      <Form page={page} action={urls.newBroadcast}>
        <input type="hidden" name="sendKey" value={fieldValue(form, 'sendKey')} />
        <FormGroup legend={t.recipients}>
          <Audience form={form} choices={choices} page={page} />
        </FormGroup>
        <FormGroup legend={t.message}>
          <Select
            form={form}
            name="type"
            label={words.type}
            placeholder={t.choose}
            options={choices.types.map(({ code, name }) => ({
              value: code,
              label: inLocale(name, page.locale),
            }))}
          />
          <TextField form={form} name="subject" label={words.subject} maxlength={120} />
          <TextArea
            form={form}
            name="body"
            label={words.body}
            hint={t.bodyHint}
            rows={10}
            maxlength={longestMessage}
          />
        </FormGroup>
        <Checkbox form={form} name="mail" label={t.mail} hint={t.mailHint(mailsPerMinute)} unmarked />
        <ButtonRow>
          <Button icon="arrow-right">{t.next}</Button>
          <Button href={urls.broadcasts} variant="tertiary">
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}

type AudienceProps = Pick<NewPageProps, 'form' | 'choices'> & Pick<DeskPage, 'page'>;

/** What belongs to a choice stands below it; styles hide the others where the browser can. */
function Audience({ form, choices, page }: AudienceProps) {
  const { form: t, audience } = page.t.operatorBroadcasts;
  return (
    <div class="km-audience">
      <Radios
        form={form}
        name="audience"
        label={audience}
        options={[
          { value: 'all', label: t.toAll },
          { value: 'package', label: t.toPackage },
          { value: 'age', label: t.toAge },
          { value: 'district', label: t.toDistrict, hint: t.districtHint },
        ]}
      />
      <div data-audience="package">
        <Select
          form={form}
          name="package"
          label={t.package}
          placeholder={t.choose}
          options={choices.packages.map(({ id, name }) => ({
            value: id,
            label: inLocale(name, page.locale),
          }))}
        />
      </div>
      <div data-audience="age">
        <TextField
          form={form}
          name="ageFrom"
          label={t.ageFrom}
          hint={t.ageHint}
          inputmode="numeric"
          width={4}
        />
        <TextField form={form} name="ageTo" label={t.ageTo} inputmode="numeric" width={4} />
      </div>
      <div data-audience="district">
        <Select
          form={form}
          name="district"
          label={t.district}
          placeholder={t.choose}
          options={choices.districts.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </div>
  );
}
