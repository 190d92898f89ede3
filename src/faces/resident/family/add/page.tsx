import { type Consent, consentField } from '../../../../consents/consent.ts';
import { mostMembers } from '../../../../family/member.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ConsentBox } from '../../../ui/consent-box/consent-box.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { RequiredNote } from '../../../ui/form/required-note.tsx';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { kindName } from '../../consents/kind-name.ts';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { BirthField, EmailField, memberLabels, NameFields, RelationField } from '../member-fields.tsx';

interface AddPageProps extends PanelPage {
  form: FormView;
  consents: readonly Consent[];
  /** As many as one account may look after: nobody can be added. */
  full: boolean;
  /** `YYYY-MM-DD` */
  today: string;
}

/** "Dodaj konto". */
export function AddPage({ form, consents, full, today, ...panel }: AddPageProps) {
  const { page } = panel;
  const { adding: t, ...family } = page.t.resident.family;
  const labels = Object.fromEntries(
    consents.map((consent) => [consentField(consent), kindName(consent, page.t)]),
  );
  return (
    <ResidentFrame
      {...panel}
      title={t.title}
      current="family"
      breadcrumb={[{ label: family.title, href: urls.family }, { label: t.title }]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ ...memberLabels(page), ...labels }} />
      <PageHead title={t.title} lead={t.lead(mostMembers)} />
      {full && (
        <Alert kind="warning">
          <p>{family.full(mostMembers)}</p>
        </Alert>
      )}
      {(!full || form.values.firstName !== undefined) && (
        <Form page={page} action={urls.newMember}>
          <RequiredNote />
          <NameFields page={page} form={form} />
          <BirthField page={page} form={form} today={today} />
          <RelationField page={page} form={form} />
          <EmailField page={page} form={form} hint={family.fields.emailHint} />
          <FormGroup legend={t.consents} hint={t.consentsHint}>
            {consents.map((consent) => (
              <ConsentBox form={form} consent={consent} />
            ))}
          </FormGroup>
          <ButtonRow>
            <Button icon="user-plus">{t.submit}</Button>
            <Button variant="tertiary" href={urls.family}>
              {page.t.ui.cancel}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </ResidentFrame>
  );
}
