import type { Card } from '../../../cards/card.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** The name on the card, or that it has been erased. */
export function holderName(
  page: PageContext,
  { firstName, lastName }: Pick<Card, 'firstName' | 'lastName'>,
): string {
  return `${firstName} ${lastName}`.trim() || page.t.operator.erased;
}
