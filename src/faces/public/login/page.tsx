import type { SuspensionCause } from '../../../accounts/suspension.ts';
import type { LocalText } from '../../../city/local-text.ts';
import { plainLabel } from '../../../consents/consent.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { PasswordField } from '../../ui/password-field/password-field.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { PublicPage } from '../page.ts';
import { panels, panelsOf, urls } from '../urls.ts';
import { demoAccounts, demoPassword } from './demo-accounts.ts';

export type LoginTrouble =
  | { readonly kind: 'delayed'; readonly seconds: number }
  | { readonly kind: 'not-activated' }
  | {
      readonly kind: 'suspended';
      readonly cause: SuspensionCause;
      /** The sentence of the consent that was withdrawn. */
      readonly consent: LocalText | null;
    };

interface LoginProps extends PublicPage {
  form: FormView;
  /** Where to go afterwards: a path of ours. */
  back: string | undefined;
  /** What the button says that leads to the city's own sign-in; only where there is one. */
  provider: string | undefined;
  /** Reasons that are about the account, not about what was typed. */
  trouble?: LoginTrouble | undefined;
}

export function LoginPage({ page, user, holder, form, back, provider, trouble }: LoginProps) {
  const { login: t, email, password } = page.t.publicSite;
  const failed = trouble !== undefined || errorsOf(form).length > 0;
  const [panel] = holder ? panelsOf(holder) : [];
  return (
    <PublicFrame page={page} user={user} title={t.title} failed={failed}>
      <ErrorSummary form={form} labels={{ email, password }} />
      {trouble && <Trouble page={page} trouble={trouble} email={String(form.values.email ?? '')} />}
      <PageHead title={t.title} />
      {user && panel && (
        <Alert kind="info">
          <p>
            {t.already(user.name)}{' '}
            <a class="ds-link" href={panels[panel]}>
              {t.openPanel}
            </a>
          </p>
        </Alert>
      )}
      <Form page={page} action={urls.login}>
        {back && <input type="hidden" name="powrot" value={back} />}
        <TextField form={form} name="email" label={email} type="email" autocomplete="username" />
        <PasswordField form={form} name="password" label={password} autocomplete="current-password" />
        <ButtonRow>
          <Button icon="log-in">{t.submit}</Button>
          <Button variant="tertiary" href={urls.passwordReset}>
            {t.forgotten}
          </Button>
        </ButtonRow>
      </Form>
      {provider && (
        <ButtonRow>
          <Button variant="secondary" icon="building-2" href={urls.andReturn(urls.providerLogin, back)}>
            {provider}
          </Button>
        </ButtonRow>
      )}
      <p>
        {t.noAccount}{' '}
        <a class="ds-link" href={urls.register}>
          {t.register}
        </a>
      </p>
      {page.demo && <DemoAccounts page={page} />}
    </PublicFrame>
  );
}

function Trouble({ page, trouble, email }: { page: PageContext; trouble: LoginTrouble; email: string }) {
  const t = page.t.publicSite.login;
  switch (trouble.kind) {
    case 'delayed':
      return (
        <Alert kind="warning" title={t.delayedTitle} answers>
          <p>{t.delayed(trouble.seconds)}</p>
        </Alert>
      );
    case 'suspended':
      return <Suspended page={page} cause={trouble.cause} consent={trouble.consent} />;
    case 'not-activated':
      return (
        <Alert kind="warning" title={t.notActivatedTitle} answers>
          <p>{t.notActivated}</p>
          <Form page={page} action={urls.resendActivation}>
            <input type="hidden" name="email" value={email} />
            <Button variant="secondary" icon="mail">
              {t.resend}
            </Button>
          </Form>
        </Alert>
      );
  }
}

type SuspendedProps = { page: PageContext } & Omit<Extract<LoginTrouble, { kind: 'suspended' }>, 'kind'>;

/** Why, and whom to ask. */
function Suspended({ page, cause, consent }: SuspendedProps) {
  const t = page.t.publicSite.login;
  const { phone, email } = page.city;
  const sentence = consent ? plainLabel(inLocale(consent, page.locale)) : '';
  return (
    <Alert kind="danger" title={t.suspendedTitle} answers>
      {cause !== 'office' && <p>{t.suspendedBy[cause](sentence)}</p>}
      <p>
        {t.suspended}{' '}
        <a class="ds-link" href={urls.contact}>
          {t.contact}
        </a>
      </p>
      <p>{[phone, email].filter(Boolean).join(', ')}</p>
    </Alert>
  );
}

function DemoAccounts({ page }: { page: PageContext }) {
  const t = page.t.publicSite.login;
  return (
    <Card title={t.demoTitle} variant="tinted">
      <p>{t.demoText(demoPassword)}</p>
      <ul class="km-demo-accounts">
        {demoAccounts.map(({ role, email, icon }) => (
          <li>
            <Icon name={icon} />
            <span>
              <strong>{t.demoRoles[role]}</strong>
              <br />
              <span class="km-subtle">{email}</span>
            </span>
            <form method="post" action={urls.login}>
              <input type="hidden" name="_csrf" value={page.csrfToken} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={demoPassword} />
              <Button variant="secondary" size="sm" label={t.demoEnterAs(t.demoRoles[role])}>
                {t.demoEnter}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  );
}
