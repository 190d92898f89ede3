import { Tabs } from '../../ui/tabs/tabs.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';

export function OfferTabs({ desk, all = false }: { desk: DeskPage; all?: boolean }) {
  const t = desk.page.t.operatorOffers;
  return (
    <Tabs
      label={t.views}
      tabs={[
        { label: t.queue, href: urls.offers, current: !all, count: desk.waitingOffers },
        { label: t.all, href: withQuery(urls.offers, { widok: 'wszystkie' }), current: all },
      ]}
    />
  );
}
