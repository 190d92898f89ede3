import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { NewPasswordFields } from '../../ui/password-field/new-password-fields.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

export function NewPasswordPage({ page, user, form, token }: PublicPage & { form: FormView; token: string }) {
  const t = page.t.publicSite;
  return (
    <PublicFrame page={page} user={user} title={t.reset.newTitle} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ password: t.newPassword, passwordAgain: t.newPasswordAgain }} />
      <PageHead title={t.reset.newTitle} lead={t.reset.newLead} />
      <Form page={page} action={urls.newPassword(token)}>
        <NewPasswordFields
          form={form}
          label={t.newPassword}
          hint={t.passwordHint}
          againLabel={t.newPasswordAgain}
        />
        <ButtonRow>
          <Button icon="key-round">{t.reset.submitNew}</Button>
        </ButtonRow>
      </Form>
    </PublicFrame>
  );
}
