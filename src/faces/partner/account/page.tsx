import type { Shop } from '../../../partners/shop.ts';
import type { Device } from '../../../platform/sessions/devices.ts';
import { DevicesCard } from '../../account/devices/devices-card.tsx';
import type { AccountPage } from '../../account/panel.ts';
import { PasswordCard } from '../../account/password-card.tsx';
import { SecondFactorCard } from '../../account/second-factor/second-factor-card.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';

interface ShopAccountProps extends AccountPage {
  shop: Shop;
  devices: readonly Device[];
  twoSteps: boolean;
  form: FormView;
}

export function ShopAccountPage({ shop, devices, twoSteps, form, ...panel }: ShopAccountProps) {
  const { partnerPanel, account } = panel.page.t;
  const { account: t, people } = partnerPanel;
  return (
    <panel.Frame title={account.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary
        form={form}
        labels={{
          oldPassword: account.password.old,
          password: account.password.new,
          passwordAgain: account.password.newAgain,
        }}
      />
      <PageHead title={account.title} />
      <Card title={t.data}>
        <DescriptionList
          items={[
            { term: people.name, value: `${shop.firstName} ${shop.lastName}` },
            { term: people.fields.email, value: shop.email },
            { term: t.partner, value: shop.partnerName },
            { term: t.role, value: people.roles[shop.role] },
          ]}
        />
        <p class="km-subtle">{t.hint}</p>
      </Card>
      <PasswordCard {...panel} form={form} />
      <SecondFactorCard {...panel} on={twoSteps} />
      <DevicesCard {...panel} devices={devices} />
    </panel.Frame>
  );
}
