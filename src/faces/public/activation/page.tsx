import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

/** One button: a scanner that opens every link of a mail must not use this one up. */
export function ActivationPage({ page, user, token }: PublicPage & { token: string }) {
  const t = page.t.publicSite.activation;
  return (
    <PublicFrame page={page} user={user} title={t.title}>
      <PageHead title={t.title} lead={t.text} />
      <Form page={page} action={urls.activation(token)}>
        <ButtonRow>
          <Button icon="circle-check">{t.submit}</Button>
        </ButtonRow>
      </Form>
    </PublicFrame>
  );
}
