import type { ApplicationKind } from '../../../applications/definition.ts';
import { isDecided } from '../../../applications/status.ts';
import type { Card } from '../../../cards/card.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import type { IconName } from '../../ui/icon/icon.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';
import { type Choice, choiceOf } from './choice.ts';
import type { Holding } from './holding.ts';
import { UnderWay } from './under-way.tsx';

/** In the manual's order; a blocked virtual card leads to a new one. */
const kinds = ['duplicate', 'change', 'plastic', 'issue'] as const satisfies readonly ApplicationKind[];
const icons: Readonly<Record<(typeof kinds)[number], IconName>> = {
  duplicate: 'copy',
  change: 'pencil',
  plastic: 'credit-card',
  issue: 'plus',
};

interface CardActionsProps {
  page: PageContext;
  card: Card;
  holding: Holding;
}

/** The buttons under the card that apply, and a sentence for those that somebody would look for. */
export function CardActions({ page, card, holding }: CardActionsProps) {
  const t = page.t.resident.cards;
  const choices = kinds.flatMap((kind) => {
    const choice = choiceOf(holding, kind);
    return choice ? [{ kind, choice }] : [];
  });
  return (
    <>
      <ButtonRow>
        {card.status === 'active' && (
          <Button variant="secondary" icon="ban" href={urls.cardBlock(card.id)} confirm>
            {t.block}
          </Button>
        )}
        {choices.map(
          ({ kind, choice }) =>
            choice.offered && (
              <Button variant="secondary" icon={icons[kind]} href={choice.href}>
                {t.forms[kind]}
              </Button>
            ),
        )}
      </ButtonRow>
      {choices.map(
        ({ choice }) =>
          !choice.offered &&
          choice.application &&
          !isDecided(choice.application.status) && <UnderWay page={page} application={choice.application} />,
      )}
      {sentences(page, holding, choices).map((sentence) => (
        <p class="km-subtle">{sentence}</p>
      ))}
    </>
  );
}

interface Chosen {
  readonly kind: ApplicationKind;
  readonly choice: Choice;
}

/** What the manual tells about a duplicate, and what a blocked card keeps from being applied for. */
function sentences(page: PageContext, holding: Holding, choices: readonly Chosen[]): string[] {
  const { own, other } = page.t.resident.choose;
  const why = holding.by === 'self' ? own : other;
  const told = choices.flatMap(({ kind, choice }) => {
    if (choice.offered || holding.pending) return [];
    if (kind === 'duplicate' && choice.why === 'no-plastic') return [why['no-plastic']];
    return choice.why === 'card-blocked' ? [page.t.resident.cards.whileBlocked] : [];
  });
  return [...new Set(told)];
}
