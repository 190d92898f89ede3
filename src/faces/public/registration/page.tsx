import type { Consent } from '../../../consents/consent.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ConsentBox } from '../../ui/consent-box/consent-box.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NewPasswordFields } from '../../ui/password-field/new-password-fields.tsx';
import { PasswordField } from '../../ui/password-field/password-field.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { consentLabels } from '../consent-labels.ts';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

interface RegistrationProps extends PublicPage {
  form: FormView;
  consents: readonly Consent[];
  /** "Posiadam już konto" instead of "Załóż nowe konto". */
  existing: boolean;
}

export function RegistrationPage({ page, user, form, consents, existing }: RegistrationProps) {
  const t = page.t.publicSite.registration;
  const tabs = [
    { label: t.newAccount, href: urls.register, current: !existing },
    { label: t.existingAccount, href: urls.registerExisting, current: existing },
  ];
  return (
    <PublicFrame page={page} user={user} title={t.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={labelsOf(page, consents)} />
      <PageHead title={t.title} lead={existing ? t.existingLead : t.lead} />
      <Tabs tabs={tabs} label={t.choice} />
      <Form page={page} action={existing ? urls.registerExisting : urls.register}>
        <p class="km-subtle">{page.t.ui.form.requiredNote}</p>
        {existing ? <ExistingAccount form={form} page={page} /> : <NewAccount form={form} page={page} />}
        <FormGroup legend={t.consents}>
          {consents.map((consent) => (
            <ConsentBox form={form} consent={consent} />
          ))}
        </FormGroup>
        <ButtonRow>
          <Button icon="user-plus">{existing ? t.submitExisting : t.submit}</Button>
        </ButtonRow>
        {!existing && <p class="km-subtle">{t.after}</p>}
      </Form>
      <p>
        {t.haveAccount}{' '}
        <a class="ds-link" href={urls.login}>
          {t.logIn}
        </a>
      </p>
    </PublicFrame>
  );
}

function labelsOf({ t }: PageContext, consents: readonly Consent[]): Record<string, string> {
  const { registration, email, password, passwordAgain } = t.publicSite;
  const { firstName, lastName } = registration;
  return { firstName, lastName, email, password, passwordAgain, ...consentLabels(t, consents) };
}

type FieldsProps = Pick<RegistrationProps, 'form' | 'page'>;

function NewAccount({ form, page }: FieldsProps) {
  const t = page.t.publicSite;
  return (
    <>
      <TextField
        form={form}
        name="firstName"
        label={t.registration.firstName}
        autocomplete="given-name"
        spellcheck={false}
      />
      <TextField
        form={form}
        name="lastName"
        label={t.registration.lastName}
        autocomplete="family-name"
        spellcheck={false}
      />
      <TextField
        form={form}
        name="email"
        label={t.email}
        hint={t.emailHint}
        type="email"
        autocomplete="email"
      />
      <NewPasswordFields form={form} label={t.password} hint={t.passwordHint} againLabel={t.passwordAgain} />
    </>
  );
}

function ExistingAccount({ form, page }: FieldsProps) {
  const t = page.t.publicSite;
  return (
    <>
      <TextField form={form} name="email" label={t.email} type="email" autocomplete="username" />
      <PasswordField form={form} name="password" label={t.password} autocomplete="current-password" />
    </>
  );
}
