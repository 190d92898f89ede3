import type { PageContext } from '../../ui/page-context.ts';
import { CardInForce } from './card-in-force.tsx';
import type { Holding } from './holding.ts';
import { Making } from './making.tsx';
import { NoCard } from './no-card.tsx';
import { Packages } from './packages.tsx';
import { PastCards } from './past-cards.tsx';

/** One person's card, packages and past cards: the resident's own, or those of somebody of the family. */
export function CardContent({ page, holding }: { page: PageContext; holding: Holding }) {
  const { card, pending, past } = holding;
  return (
    <>
      <Making page={page} holding={holding} />
      {!card && !pending && <NoCard page={page} holding={holding} />}
      <CardInForce page={page} holding={holding} />
      <Packages page={page} holding={holding} />
      {past.length > 0 && <PastCards page={page} cards={past} />}
    </>
  );
}
