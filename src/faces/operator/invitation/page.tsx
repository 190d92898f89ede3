import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NewPasswordFields } from '../../ui/password-field/new-password-fields.tsx';
import { urls } from '../urls.ts';

export function InvitationPage({ page, token, form }: { page: PageContext; token: string; form: FormView }) {
  const t = page.t.operator.invitation;
  return (
    <PublicFrame page={page} title={t.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ password: t.password, passwordAgain: t.passwordAgain }} />
      <PageHead title={t.title} lead={t.lead} />
      <Form page={page} action={urls.invitation(token)}>
        <NewPasswordFields
          form={form}
          label={t.password}
          hint={t.passwordHint}
          againLabel={t.passwordAgain}
        />
        <ButtonRow>
          <Button>{t.confirm}</Button>
        </ButtonRow>
      </Form>
    </PublicFrame>
  );
}

export function UselessInvitationPage({
  page,
  why,
}: {
  page: PageContext;
  why: 'used' | 'expired' | 'unknown';
}) {
  const t = page.t.operator.invitation;
  return (
    <PublicFrame page={page} title={t.useless}>
      <PageHead title={t.useless} lead={t.why[why]} />
      <ButtonRow>
        <Button href={urls.login(urls.home)}>{page.t.ui.header.logIn}</Button>
      </ButtonRow>
    </PublicFrame>
  );
}
