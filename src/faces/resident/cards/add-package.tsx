import type { NotOffered } from '../../../applications/offers.ts';
import { Button } from '../../ui/button/button.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';
import { choiceOf } from './choice.ts';
import type { Holding } from './holding.ts';
import { UnderWay } from './under-way.tsx';

/** "Dodaj nowy pakiet": leads to those that are offered, or says why there is none. */
export function AddPackage({ page, holding }: { page: PageContext; holding: Holding }) {
  const t = page.t.resident.cards;
  const choice = choiceOf(holding, 'package');
  if (!choice) return null;
  const held = new Set(holding.entitlements.map((each) => each.package.code));
  const waiting = holding.underWay.filter(
    ({ kind, definition }) => kind === 'package' && !held.has(definition.packageCode ?? ''),
  );
  const sentence = choice.offered ? undefined : sentenceAbout(reason(holding), page);
  return (
    <div class="km-stack">
      {waiting.map((application) => (
        <UnderWay page={page} application={application} />
      ))}
      {choice.offered && (
        <p>
          <Button variant="secondary" icon="plus" href={`${urls.chooseTypeFor(holding.member?.id)}#pakiety`}>
            {t.addPackage}
          </Button>
        </p>
      )}
      {sentence && <p class="km-subtle">{sentence}</p>}
    </div>
  );
}

/** The same for every package, or else that of the card is the one to tell. */
function reason({ offers }: Holding): NotOffered | undefined {
  const reasons = offers.flatMap(({ type, decision }) =>
    type.kind === 'package' && !decision.offered ? [decision.why] : [],
  );
  return reasons.find((why) => why !== 'under-way');
}

function sentenceAbout(why: NotOffered | undefined, { t }: PageContext): string | undefined {
  const { cards } = t.resident;
  switch (why) {
    case 'has-package':
      return cards.allPackages;
    case 'card-blocked':
      return cards.addWhileBlocked;
    case 'card-pending':
      return cards.addWhenCollected;
    default:
      return undefined;
  }
}
