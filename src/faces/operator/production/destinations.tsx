import type { Destination } from '../../../production/reads.ts';
import { type Clerk, worksAt } from '../../../staff/clerk.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

interface DestinationsProps {
  page: PageContext;
  clerk: Clerk;
  number: number;
  destinations: readonly Destination[];
}

/** Where the cards of a batch go, and how many have come there. */
export function Destinations({ page, clerk, number, destinations }: DestinationsProps) {
  const t = page.t.operatorProduction.batch;
  return (
    <Card title={t.destinations}>
      <p>{t.destinationsHint}</p>
      <ul class="km-plain-list km-destinations">
        {destinations.map(({ pointId, pointName, cards, delivered, missing, underWay }) => (
          <li>
            <span>
              <strong>{pointName}</strong>
              <span class="km-second">
                {t.destination(delivered, cards)}
                {missing > 0 && `, ${t.missing(missing)}`}
                {underWay && `. ${t.underWay}`}
              </span>
            </span>
            {delivered < cards && worksAt(clerk, pointId) && (
              <Button
                href={urls.batchDelivery(number, pointId)}
                variant="secondary"
                icon="package"
                label={t.deliver(pointName)}
              >
                {t.deliverShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
