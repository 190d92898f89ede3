import type { Contact } from '../../../accounts/reads.ts';
import type { Membership } from '../../../family/membership.ts';
import type { Device } from '../../../platform/sessions/devices.ts';
import { DevicesCard } from '../../account/devices/devices-card.tsx';
import { PasswordCard } from '../../account/password-card.tsx';
import { SecondFactorCard } from '../../account/second-factor/second-factor-card.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { type CardholderPage, ResidentFrame } from '../layout.tsx';
import { AboutCard } from './about-card.tsx';
import { DeletionCard } from './deletion/deletion-card.tsx';
import { DetachmentCard } from './detachment/detachment-card.tsx';
import { ExportCard } from './export/export-card.tsx';
import { accountPage } from './panel.tsx';

interface AccountPageProps extends CardholderPage {
  contact: Contact;
  devices: readonly Device[];
  /** Whether the login asks for more than the password. */
  twoSteps: boolean;
  /** Of a member of a family, who leaves to the guardian what is not here. */
  membership: Membership | undefined;
  /** Of whichever form was refused. */
  form: FormView;
}

export function AccountPage({ page, resident, ...props }: AccountPageProps) {
  const { contact, devices, twoSteps, membership, form } = props;
  const { title, phone, password } = page.t.account;
  const own = accountPage({ page, resident });
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
      <PasswordCard {...own} form={form} />
      <SecondFactorCard {...own} on={twoSteps} />
      <DevicesCard {...own} devices={devices} />
      {membership ? (
        <DetachmentCard page={page} membership={membership} />
      ) : (
        <>
          <ExportCard page={page} />
          <DeletionCard page={page} />
        </>
      )}
    </ResidentFrame>
  );
}
