import type { KnownPerson } from '../../../people/directory.ts';
import { maskedPesel, readPesel } from '../../../people/pesel.ts';
import { dayOf } from '../../../platform/clock.ts';
import type { CorrectableData } from '../../../privacy/correct-person.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { nameOf } from './resident-page.tsx';

interface CorrectionPageProps {
  desk: DeskPage;
  person: KnownPerson;
  known: CorrectableData;
  form: FormView;
  version: string;
}

export function CorrectionPage({ desk, person, known, form, version }: CorrectionPageProps) {
  const { page } = desk;
  const { residents } = page.t;
  const t = page.t.residentsDesk.correct;
  const labels = {
    firstName: residents.firstName,
    lastName: residents.lastName,
    birthDate: residents.birthDate,
    pesel: t.pesel,
    postalCode: t.postalCode,
    phone: residents.phone,
    email: residents.email,
    reason: t.reason,
  };
  const name = nameOf(page, person);
  return (
    <DeskFrame
      desk={desk}
      title={t.title}
      current="residents"
      breadcrumb={[
        { label: residents.title, href: urls.residents },
        { label: name, href: urls.resident(person.id) },
        { label: t.button },
      ]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={t.title} lead={t.lead} />
      <Form page={page} action={urls.correction(person.id)}>
        <input type="hidden" name="version" value={version} />
        <FormGroup legend={t.person}>
          <TextField form={form} name="firstName" label={labels.firstName} spellcheck={false} />
          <TextField form={form} name="lastName" label={labels.lastName} spellcheck={false} />
          <DateField
            form={form}
            name="birthDate"
            label={labels.birthDate}
            min="1900-01-02"
            max={dayOf(desk.now)}
            optional
          />
          <TextField
            form={form}
            name="pesel"
            label={labels.pesel}
            hint={peselHint(t, known)}
            inputmode="numeric"
            autocomplete="off"
            width={13}
            optional
          />
          <TextField
            form={form}
            name="postalCode"
            label={labels.postalCode}
            inputmode="numeric"
            width={8}
            optional
          />
        </FormGroup>
        {known.accountId !== null && (
          <FormGroup legend={t.contact}>
            <TextField form={form} name="phone" label={labels.phone} type="tel" width={18} optional />
            <TextField form={form} name="email" label={labels.email} type="email" hint={t.emailHint} />
          </FormGroup>
        )}
        <TextArea
          form={form}
          name="reason"
          label={labels.reason}
          hint={t.reasonHint}
          rows={3}
          maxlength={500}
        />
        <ButtonRow>
          <Button>{t.confirm}</Button>
          <Button variant="tertiary" href={urls.resident(person.id)}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}

function peselHint(
  t: { noPesel: string; peselHint: (masked: string) => string },
  { data }: CorrectableData,
): string {
  const known = data.pesel === null ? undefined : readPesel(data.pesel);
  return known ? t.peselHint(maskedPesel(known.birthDate)) : t.noPesel;
}
