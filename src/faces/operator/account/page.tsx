import type { CollectionPoint } from '../../../city/collection-points.ts';
import type { Device } from '../../../platform/sessions/devices.ts';
import { type Clerk, worksAt } from '../../../staff/clerk.ts';
import { DevicesCard } from '../../account/devices/devices-card.tsx';
import type { AccountPage } from '../../account/panel.ts';
import { PasswordCard } from '../../account/password-card.tsx';
import { SecondFactorCard } from '../../account/second-factor/second-factor-card.tsx';
import { Alert } from '../../ui/alert/alert.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';

interface StaffAccountProps extends AccountPage {
  clerk: Clerk;
  devices: readonly Device[];
  twoSteps: boolean;
  /** Without one the clerk comes in by the city's own sign-in only. */
  password: boolean;
  roles: readonly string[];
  points: readonly CollectionPoint[];
  form: FormView;
}

export function StaffAccountPage(props: StaffAccountProps) {
  const { clerk, devices, twoSteps, password, roles, points, form, ...panel } = props;
  const { staff, account } = panel.page.t;
  const { title, data, hint, byProvider } = staff.account;
  const bound = points.filter(({ id }) => clerk.points && worksAt(clerk, id));
  return (
    <panel.Frame title={title} failed={errorsOf(form).length > 0}>
      <ErrorSummary
        form={form}
        labels={{
          oldPassword: account.password.old,
          password: account.password.new,
          passwordAgain: account.password.newAgain,
        }}
      />
      <PageHead title={title} />
      <Card title={data}>
        <DescriptionList
          items={[
            { term: staff.list.name, value: `${clerk.firstName} ${clerk.lastName}` },
            { term: staff.fields.email, value: clerk.email },
            { term: staff.fields.roles, value: roles.join(', ') },
            {
              term: staff.fields.points,
              value: clerk.points ? bound.map(({ name }) => name).join(', ') : staff.member.allPoints,
            },
          ]}
        />
        <p class="km-subtle">{hint}</p>
      </Card>
      {password ? (
        <>
          <PasswordCard {...panel} form={form} />
          <SecondFactorCard {...panel} on={twoSteps} />
        </>
      ) : (
        <Alert kind="info">
          <p>{byProvider}</p>
        </Alert>
      )}
      <DevicesCard {...panel} devices={devices} />
    </panel.Frame>
  );
}
