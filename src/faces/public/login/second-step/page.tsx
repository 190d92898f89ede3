import type { ComponentChildren } from 'preact';
import type { PendingLogin } from '../../../../accounts/second-factor/pending-login.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../../ui/frame/public-frame.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PasskeyDialogue, PasskeyOffer } from '../../../ui/passkey/passkey.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { urls } from '../../urls.ts';

export interface SecondStepProps {
  page: PageContext;
  ways: PendingLogin;
  form: FormView;
  /** Where to go afterwards: a path of ours. */
  back: string | undefined;
  /** What is wrong with none of the fields: a wait after wrong codes, a passkey that did not work. */
  trouble?: string | undefined;
  /** Where passkeys work. */
  origin?: string | undefined;
}

/** After the password: a code from the app, or a passkey. */
export function SecondStepPage(props: SecondStepProps) {
  const { page, ways, form, back } = props;
  const { login: t, app } = page.t.secondFactor;
  return (
    <StepFrame {...props} title={t.title} labels={{ code: t.app }}>
      <PageHead title={t.title} lead={t.lead} />
      {ways.app && (
        <Form page={page} action={urls.secondStep}>
          <Back to={back} />
          <TextField
            form={form}
            name="code"
            label={t.app}
            hint={app.codeHint}
            autocomplete="one-time-code"
            inputmode="numeric"
            width={8}
          />
          <ButtonRow>
            <Button icon="log-in">{t.submit}</Button>
          </ButtonRow>
        </Form>
      )}
      {ways.passkey && (
        <PasskeyOffer missing={ways.app ? undefined : t.passkeyMissing} origin={props.origin}>
          <Form page={page} action={urls.passkeyStep}>
            <Back to={back} />
            <ButtonRow>
              <Button variant={ways.app ? 'secondary' : 'primary'} icon="key-round">
                {t.usePasskey}
              </Button>
            </ButtonRow>
          </Form>
        </PasskeyOffer>
      )}
      <OtherWays
        page={page}
        other={{ href: urls.andReturn(urls.recoveryStep, back), label: t.useRecovery }}
      />
    </StepFrame>
  );
}

export function RecoveryStepPage(props: SecondStepProps) {
  const { page, form, back } = props;
  const t = page.t.secondFactor.login;
  return (
    <StepFrame {...props} title={t.recovery} labels={{ recoveryCode: t.recovery }}>
      <PageHead title={t.recovery} />
      <Form page={page} action={urls.recoveryStep}>
        <Back to={back} />
        <TextField
          form={form}
          name="recoveryCode"
          label={t.recovery}
          hint={t.recoveryHint}
          autocomplete="off"
          spellcheck={false}
          width={14}
        />
        <ButtonRow>
          <Button icon="log-in">{t.submit}</Button>
        </ButtonRow>
      </Form>
      <OtherWays page={page} other={{ href: urls.andReturn(urls.secondStep, back), label: t.otherWay }} />
    </StepFrame>
  );
}

/** The browser asks for the passkey while this page is open. */
export function PasskeyStepPage(props: SecondStepProps & { options: unknown }) {
  const { page, back, options } = props;
  const t = page.t.secondFactor.login;
  return (
    <StepFrame {...props} title={t.passkey} labels={{}}>
      <PageHead title={t.passkey} />
      <Form page={page} action={urls.passkeyAnswer}>
        <Back to={back} />
        <PasskeyDialogue
          kind="use"
          options={options}
          label={t.usePasskey}
          missing={t.passkeyMissing}
          failed={t.passkeyFailed}
        >
          <p>{t.passkeyText}</p>
        </PasskeyDialogue>
      </Form>
      <OtherWays page={page} other={{ href: urls.andReturn(urls.secondStep, back), label: t.otherWay }} />
    </StepFrame>
  );
}

interface StepFrameProps extends SecondStepProps {
  title: string;
  labels: Readonly<Record<string, string>>;
  children: ComponentChildren;
}

function StepFrame({ page, form, trouble, title, labels, children }: StepFrameProps) {
  const failed = trouble !== undefined || errorsOf(form).length > 0;
  return (
    <PublicFrame page={page} title={title} islands={['passkey']} failed={failed}>
      <ErrorSummary form={form} labels={labels} />
      {trouble && (
        <Alert kind="warning" answers>
          <p>{trouble}</p>
        </Alert>
      )}
      {children}
    </PublicFrame>
  );
}

function Back({ to }: { to: string | undefined }) {
  return to ? <input type="hidden" name="powrot" value={to} /> : null;
}

interface OtherWaysProps {
  page: PageContext;
  other: { readonly href: string; readonly label: string };
}

function OtherWays({ page, other }: OtherWaysProps) {
  const t = page.t.secondFactor.login;
  return (
    <div class="km-other-ways">
      <ul>
        {[other, { href: urls.login, label: t.startAgain }].map(({ href, label }) => (
          <li>
            <a class="ds-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p class="km-subtle">
        {t.lost}{' '}
        <a class="ds-link" href={urls.contact}>
          {t.contact}
        </a>
      </p>
    </div>
  );
}
