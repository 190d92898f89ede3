import type { Messages } from '../../i18n/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NewPasswordFields } from '../../ui/password-field/new-password-fields.tsx';

export type InvitationWords = Messages['operator']['invitation'];

interface InvitationProps {
  page: PageContext;
  words: InvitationWords;
  action: string;
  form: FormView;
}

export function InvitationPage({ page, words: t, action, form }: InvitationProps) {
  return (
    <PublicFrame page={page} title={t.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ password: t.password, passwordAgain: t.passwordAgain }} />
      <PageHead title={t.title} lead={t.lead} />
      <Form page={page} action={action}>
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

interface UselessProps {
  page: PageContext;
  words: InvitationWords;
  why: 'used' | 'expired' | 'unknown';
  login: string;
}

export function UselessInvitationPage({ page, words: t, why, login }: UselessProps) {
  return (
    <PublicFrame page={page} title={t.useless}>
      <PageHead title={t.useless} lead={t.why[why]} />
      <ButtonRow>
        <Button href={login}>{page.t.ui.header.logIn}</Button>
      </ButtonRow>
    </PublicFrame>
  );
}
