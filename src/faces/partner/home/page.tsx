import { type Partner, stateOf } from '../../../partners/partner.ts';
import { formatDay } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { placesOf } from '../places.ts';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface HomeProps {
  desk: ShopPage;
  partner: Partner;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Of a manager: the till first, then what there is to look after. */
export function HomePage({ desk, partner, today }: HomeProps) {
  const { page, shop, branches } = desk;
  const t = page.t.partnerPanel;
  const { from, until } = partner.contract;
  const here = branches.find(({ id }) => id === shop.branchId);
  return (
    <ShopFrame desk={desk} title={t.home.title(shop.firstName)} current={undefined}>
      <PageHead
        title={t.home.title(shop.firstName)}
        lead={here ? t.home.here(here.name) : branches.length > 1 && t.home.nowhere}
      />
      {until && stateOf(partner, today) === 'ending' && (
        <Alert kind="warning" title={t.home.endsSoon(formatDay(until))}>
          <p>{t.home.endsSoonText(page.city.email)}</p>
        </Alert>
      )}
      {branches.length === 0 && (
        <Alert kind="info" title={t.branches.empty}>
          <p>{t.branches.emptyText}</p>
        </Alert>
      )}
      <ButtonRow>
        <Button icon="scan-line" size="lg" href={urls.check}>
          {t.home.scan}
        </Button>
      </ButtonRow>
      <Card title={t.home.manage}>
        <ul class="km-shop-places">
          {placesOf(shop).map(({ key, href, icon }) =>
            key === 'check' || key === 'history' ? null : (
              <li>
                <a class="ds-link" href={href}>
                  <Icon name={icon} />
                  {t.menu[key]}
                </a>
                <span class="km-subtle">{t.home.manageText[key]}</span>
              </li>
            ),
          )}
        </ul>
      </Card>
      <Card title={t.home.contract}>
        <DescriptionList
          items={[
            { term: t.home.from, value: formatDay(from) },
            { term: t.home.until, value: until ? formatDay(until) : t.home.noEnd },
          ]}
        />
      </Card>
    </ShopFrame>
  );
}
