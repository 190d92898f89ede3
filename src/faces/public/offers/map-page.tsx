import type { CityOutline } from '../../../city/outline.ts';
import type { MapPage as Found } from '../../../partners/offers/on-map.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { urls } from '../urls.ts';
import { OffersFrame, type OffersScene } from './frame.tsx';
import { layOut } from './lay-out.ts';
import { OffersMap } from './map.tsx';

interface MapPageProps {
  scene: OffersScene;
  found: Found;
  outline: CityOutline;
}

/** The map for the eye, and beside it the same places as a list, for everybody. */
export function MapPage({ scene, found, outline }: MapPageProps) {
  const { page, query } = scene;
  const t = page.t.catalogue;
  const { points, resembling, more } = found;
  const drawing = layOut(outline, points);
  const partnerName = query.partner && points[0]?.partnerName;
  return (
    <OffersFrame scene={scene} resembling={resembling} partnerName={partnerName}>
      {more && (
        <Alert kind="info">
          <p>{t.mapMore}</p>
        </Alert>
      )}
      {points.length === 0 ? (
        <EmptyState title={t.mapNothing} drawing="search">
          {t.mapNothingHint}
        </EmptyState>
      ) : (
        <div class="km-offer-map">
          <section aria-labelledby="mapa">
            <h2 class="ds-heading" data-size="xs" id="mapa">
              {t.mapTitle}
            </h2>
            <p class="km-subtle">{t.mapHint}</p>
            <OffersMap page={page} drawing={drawing} />
          </section>
          <section aria-labelledby="miejsca">
            <h2 class="ds-heading" data-size="xs" id="miejsca">
              {t.places}
            </h2>
            <ol class="km-offer-places">
              {drawing.ordered.map(({ partnerName: partner, name, address, offers }, index) => (
                <li id={`miejsce-${index + 1}`} tabIndex={-1}>
                  <h3 class="ds-heading" data-size="2xs">
                    {partner === name ? name : `${partner}, ${name}`}
                  </h3>
                  <p class="km-subtle">{address}</p>
                  <ul>
                    {offers.map((offer) => (
                      <li>
                        <a class="ds-link" href={urls.offer(offer.id)}>
                          {offer.name}
                        </a>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </section>
        </div>
      )}
    </OffersFrame>
  );
}
