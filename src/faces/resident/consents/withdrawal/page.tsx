import type { HeldConsent } from '../../../../consents/held.ts';
import type { Dependant } from '../../../../privacy/dependants.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { ConsentLabel } from '../../../ui/consent-box/consent-label.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PasswordField } from '../../../ui/password-field/password-field.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { Along } from '../along.tsx';

interface WithdrawalPageProps extends PanelPage {
  form: FormView;
  consent: HeldConsent;
  effect: 'erase' | 'suspend';
  dependants: readonly Dependant[];
  /** Somebody of the staff or of a shop, who goes on logging in there. */
  accountStays: boolean;
}

/** The manual's question, and who is concerned. What cannot be undone asks for the password as well. */
export function WithdrawalPage(props: WithdrawalPageProps) {
  const { form, consent, effect, dependants, accountStays, ...panel } = props;
  const { page } = panel;
  const { yourPassword } = page.t.account;
  const t = page.t.consents.withdrawal;
  return (
    <ResidentFrame {...panel} title={t.title} current="consents" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ currentPassword: yourPassword }} />
      <ConfirmDialog
        page={page}
        action={urls.consentWithdrawal(consent.code)}
        title={t.title}
        confirmLabel={t.yes}
        cancelLabel={t.no}
        cancelHref={urls.consents}
        danger
        fields={
          effect === 'erase' && (
            <PasswordField
              form={form}
              name="currentPassword"
              label={yourPassword}
              hint={t.passwordHint}
              autocomplete="current-password"
            />
          )
        }
      >
        <p>
          <strong>{t.texts[effect]}</strong>
        </p>
        <p>
          {t.about} <ConsentLabel consent={consent} />
        </p>
        <Along page={page} effect={effect} dependants={dependants} />
        <p>{effect === 'erase' ? t.eraseMore : t.suspendMore}</p>
        {accountStays && <p>{t.accountStays}</p>}
      </ConfirmDialog>
    </ResidentFrame>
  );
}
