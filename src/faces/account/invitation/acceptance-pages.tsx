import type { Holder } from '../../../accounts/account.ts';
import type { Messages } from '../../i18n/index.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PageContext } from '../../ui/page-context.ts';

type PartnerWords = Messages['partnerPanel']['acceptance'];
export type ElsewhereWords = Pick<PartnerWords, 'title' | 'elsewhere' | 'toOwn'>;
export type AcceptanceWords = Omit<PartnerWords, 'elsewhere' | 'toOwn'>;

interface AcceptanceProps {
  page: PageContext;
  words: AcceptanceWords;
  partner: string;
  /** Whoever is logged in, with the invited account or another one. */
  own: Holder | undefined;
  other: Holder | undefined;
  action: string;
  login: string;
}

export function AcceptancePage({ page, words: t, partner, own, other, action, login }: AcceptanceProps) {
  const here = own ?? other;
  const user = here && { name: `${here.firstName} ${here.lastName}`, email: here.email };
  return (
    <PublicFrame page={page} title={t.title} user={user}>
      <PageHead title={t.title} lead={t.lead(partner)} />
      {own ? (
        <Form page={page} action={action}>
          <p>{t.what(own.email)}</p>
          <ButtonRow>
            <Button icon="check">{t.accept}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <>
          {other && (
            <Alert kind="warning">
              <p>{t.other(other.email)}</p>
            </Alert>
          )}
          <p>{t.logIn}</p>
          <ButtonRow>
            <Button href={login}>{page.t.ui.header.logIn}</Button>
          </ButtonRow>
        </>
      )}
      <p class="km-subtle">{t.ignore}</p>
    </PublicFrame>
  );
}

interface ElsewhereProps {
  page: PageContext;
  words: ElsewhereWords;
  home: string;
}

export function ElsewherePage({ page, words: t, home }: ElsewhereProps) {
  return (
    <PublicFrame page={page} title={t.title}>
      <PageHead title={t.title} />
      <Alert kind="warning">
        <p>{t.elsewhere}</p>
      </Alert>
      <ButtonRow>
        <Button href={home}>{t.toOwn}</Button>
      </ButtonRow>
    </PublicFrame>
  );
}
