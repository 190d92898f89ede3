import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

interface AddressProps extends PublicPage {
  form: FormView;
  title: string;
  lead: string;
  submit: string;
  /** Where the form goes. */
  action: string;
}

/** Asks for the e-mail address that a link is to be sent to; also the way on from a link that no longer works. */
export function AddressPage({ page, user, form, title, lead, submit, action }: AddressProps) {
  const t = page.t.publicSite;
  return (
    <PublicFrame page={page} user={user} title={title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ email: t.email }} />
      <PageHead title={title} lead={lead} />
      <Form page={page} action={action}>
        <TextField form={form} name="email" label={t.email} type="email" autocomplete="email" />
        <ButtonRow>
          <Button icon="mail">{submit}</Button>
          <Button variant="tertiary" href={urls.login}>
            {t.reset.backToLogin}
          </Button>
        </ButtonRow>
      </Form>
    </PublicFrame>
  );
}
