import type { Contact } from '../../../accounts/reads.ts';
import type { Device } from '../../../platform/sessions/devices.ts';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { AboutCard } from './about-card.tsx';
import { DeletionCard } from './deletion/deletion-card.tsx';
import { DevicesCard } from './devices/devices-card.tsx';
import { ExportCard } from './export/export-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { SecondFactorCard } from './second-factor/second-factor-card.tsx';

interface AccountPageProps extends PanelPage {
  contact: Contact;
  devices: readonly Device[];
  /** Whether the login asks for more than the password. */
  twoSteps: boolean;
  /** Of whichever form was refused. */
  form: FormView;
}

export function AccountPage({ page, resident, contact, devices, twoSteps, form }: AccountPageProps) {
  const { title, phone, password } = page.t.account;
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={title}
      current="account"
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary
        form={form}
        labels={{
          phone: phone.label,
          oldPassword: password.old,
          password: password.new,
          passwordAgain: password.newAgain,
        }}
      />
      <PageHead title={title} />
      <AboutCard page={page} resident={resident} contact={contact} form={form} />
      <PasswordCard page={page} form={form} />
      <SecondFactorCard page={page} on={twoSteps} />
      <DevicesCard page={page} devices={devices} />
      <ExportCard page={page} />
      <DeletionCard page={page} />
    </ResidentFrame>
  );
}
