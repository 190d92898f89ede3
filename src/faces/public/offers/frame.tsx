import type { ComponentChildren } from 'preact';
import type { OfferNames } from '../../../partners/offers/names.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import type { PublicPage } from '../page.ts';
import { OffersFilter } from './filter.tsx';
import { type OffersQuery, offersHref } from './query.ts';

export interface OffersScene extends PublicPage {
  readonly query: OffersQuery;
  readonly names: Pick<OfferNames, 'categories' | 'packages'>;
  readonly districts: ReadonlyMap<string, string>;
  /** Where the catalogue stands on the net. */
  readonly canonical: string;
}

interface OffersFrameProps {
  scene: OffersScene;
  resembling: boolean;
  /** Whose offers are shown, when they are one partner's. */
  partnerName: string | undefined;
  children: ComponentChildren;
}

/** The list and the map have the same head: search, filters, and the way from one to the other. */
export function OffersFrame({ scene, resembling, partnerName, children }: OffersFrameProps) {
  const { page, user, query } = scene;
  const t = page.t.catalogue;
  return (
    <PublicFrame
      page={page}
      user={user}
      title={t.title}
      description={t.description(page.city.name)}
      width="wide"
      head={<link rel="canonical" href={scene.canonical} />}
    >
      <PageHead title={t.title} lead={t.lead} />
      <OffersFilter {...scene} />
      <Tabs
        label={t.views}
        tabs={[
          { label: t.list, href: offersHref(query, { widok: undefined }), current: !query.widok },
          { label: t.map, href: offersHref(query, { widok: 'mapa' }), current: query.widok === 'mapa' },
        ]}
      />
      {partnerName && (
        <p>
          {t.ofPartner(partnerName)}{' '}
          <a class="ds-link" href={offersHref(query, { partner: undefined })}>
            {t.allPartners}
          </a>
        </p>
      )}
      {resembling && (
        <Alert kind="info">
          <p>{t.resembling}</p>
        </Alert>
      )}
      {children}
    </PublicFrame>
  );
}
