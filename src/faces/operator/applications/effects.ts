import type { Applicant, Application } from '../../../applications/application.ts';
import type { Foreseen } from '../../../applications/foresee.ts';
import { cardOf } from '../../../cards/reads.ts';
import { firstDay } from '../../../packages/extension.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { nameOf } from './queue/page.tsx';

interface Asked {
  readonly application: Application;
  readonly applicant: Applicant;
  readonly foreseen: Foreseen;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What accepting does, a sentence each: the page of the application and the question say the same. */
export function effectSentences(page: PageContext, asked: Asked): string[] {
  const { application, applicant } = asked;
  const t = page.t.operator;
  const joins = application.forWard
    ? [t.effect.joins(nameOf(application), applicant.name ?? t.view.noAccount)]
    : [];
  return [...cardSentences(page, asked), ...packageSentences(page, asked), ...joins];
}

function cardSentences(page: PageContext, { application, foreseen }: Asked): string[] {
  const t = page.t.operator.effect;
  const { kind, definition } = application;
  const inForce = cardOf(foreseen.cards)?.number;
  switch (kind) {
    case 'issue':
      return [
        t.issue[definition.physical ? (definition.virtual ? 'both' : 'physical') : 'virtual'],
        ...(inForce ? [t.replaces(inForce)] : []),
      ];
    case 'plastic':
    case 'duplicate':
    case 'change':
      return inForce ? [t[kind](inForce)] : [];
    case 'extension':
    case 'package':
      return [];
  }
}

function packageSentences(page: PageContext, { application, foreseen, today }: Asked): string[] {
  const t = page.t.operator.effect;
  const { granted, held, decided, cards } = foreseen;
  if (!granted) return [];
  const name = inLocale(granted.name, page.locale);
  const now = held
    ? [(held.validUntil < today ? t.heldEnded : t.held)(name, formatDay(held.validUntil))]
    : [];
  const inForce = cardOf(cards);
  const carrier = application.kind === 'package' && inForce ? [t.addedTo(inForce.number)] : [];
  if (!decided.ok) {
    return [...now, t.packageByProof(name, formatDay(firstDay(today, held?.validUntil))), ...carrier];
  }
  const { entitlement } = decided.effect;
  if (!entitlement) return now;
  const { validFrom, validUntil } = entitlement;
  return [...now, t.package(name, formatDay(validFrom), formatDay(validUntil)), ...carrier];
}
