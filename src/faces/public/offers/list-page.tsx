import type { CataloguePage } from '../../../partners/offers/catalogue.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { OfferCard } from '../../ui/offer/offer-card.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { urls } from '../urls.ts';
import { isNarrowed } from './filter.tsx';
import { OffersFrame, type OffersScene } from './frame.tsx';
import { allows, type OwnCard } from './own-card.ts';
import { offersHref } from './query.ts';

interface ListPageProps {
  scene: OffersScene;
  found: CataloguePage;
  card: OwnCard | undefined;
}

export function ListPage({ scene, found, card }: ListPageProps) {
  const { page, query, names } = scene;
  const t = page.t.catalogue;
  const narrowed = isNarrowed(query);
  const partnerName = query.partner && found.offers[0]?.partnerName;
  return (
    <OffersFrame scene={scene} resembling={found.resembling} partnerName={partnerName}>
      {found.offers.length === 0 ? (
        <EmptyState title={narrowed ? t.nothing : t.none} drawing={narrowed ? 'search' : 'gift'}>
          {narrowed ? t.nothingHint : t.noneHint}
        </EmptyState>
      ) : (
        <ul class="km-offers">
          {found.offers.map((offer, index) => (
            <li>
              <OfferCard
                terms={offer}
                partnerName={offer.partnerName}
                names={names}
                href={urls.offer(offer.id)}
                allowed={allows(card, offer)}
                lazy={index > 5}
              />
            </li>
          ))}
        </ul>
      )}
      <Paging
        first={query.po ? offersHref(query) : undefined}
        next={found.next ? offersHref(query, { po: found.next }) : undefined}
      />
    </OffersFrame>
  );
}
