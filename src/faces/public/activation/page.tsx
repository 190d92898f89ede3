import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { PasswordField } from '../../ui/password-field/password-field.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

/** A form: a scanner that opens every link of a mail must not use this one up. */
export function ActivationPage({ page, user, form, token }: PublicPage & { form: FormView; token: string }) {
  const { activation: t, password } = page.t.publicSite;
  return (
    <PublicFrame page={page} user={user} title={t.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ password }} />
      <PageHead title={t.title} lead={t.text} />
      <Form page={page} action={urls.activation(token)}>
        <PasswordField form={form} name="password" label={password} autocomplete="current-password" />
        <ButtonRow>
          <Button icon="circle-check">{t.submit}</Button>
        </ButtonRow>
      </Form>
      <p>
        {t.forgotten}{' '}
        <a class="ds-link" href={urls.register}>
          {t.registerAgain}
        </a>
      </p>
    </PublicFrame>
  );
}
