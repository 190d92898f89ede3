import type { Application } from '../../../../applications/application.ts';
import type { ApplicationKind } from '../../../../applications/definition.ts';
import type { NotOffered, Offer } from '../../../../applications/offers.ts';
import { formatDay } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { publicUrls, urls } from '../../urls.ts';
import { isAbout, type Whom } from './whom.ts';

/** An application that is not offered to somebody, and what is known around it. */
export interface Refused {
  readonly type: Offer['type'];
  readonly decision: Offer['decision'] & { readonly offered: false };
  readonly whom: Whom;
  /** Everything the city has, offered or not. */
  readonly offers: readonly Offer[];
  /** What the household has under way. */
  readonly open: readonly Application[];
}

export function whyNot({ t }: PageContext, { decision, whom }: Pick<Refused, 'decision' | 'whom'>): string {
  const { own, other, tooEarly } = t.resident.choose;
  if (decision.from) return tooEarly(formatDay(decision.from));
  return (whom.isResident ? own : other)[decision.why];
}

/** What can be applied for instead. */
const instead: Partial<Record<NotOffered, ApplicationKind>> = {
  'use-duplicate': 'duplicate',
  'no-plastic': 'plastic',
  'no-package': 'package',
  'too-late': 'package',
};

/** Where somebody goes on who cannot apply for this. */
export function wayOn(page: PageContext, refused: Refused): { href: string; label: string } | undefined {
  const { decision, whom } = refused;
  const t = page.t.resident.choose;
  if (decision.why === 'card-blocked') return { href: publicUrls.contact, label: t.contactOffice };
  if (decision.why === 'under-way') {
    const number = underWayInstead(refused)?.number;
    return number ? { href: urls.application(number), label: t.seeApplication(number) } : undefined;
  }
  const offer = offeredInstead(refused);
  return (
    offer && {
      href: urls.startDraft(offer.type.code, whom.key),
      label: inLocale(offer.type.definition.title, page.locale),
    }
  );
}

function offeredInstead({ type, decision, offers }: Refused): Offer | undefined {
  const kind = instead[decision.why];
  const { packageCode } = type.definition;
  return offers.find(
    (offer) =>
      offer.decision.offered &&
      offer.type.kind === kind &&
      (kind !== 'package' || offer.type.definition.packageCode === packageCode),
  );
}

function underWayInstead({ type, whom, open }: Refused): Application | undefined {
  const ofPackage = (kind: ApplicationKind): boolean => kind === 'extension' || kind === 'package';
  return open.find(
    (other) =>
      isAbout(other, whom) &&
      (ofPackage(type.kind)
        ? ofPackage(other.kind) && other.definition.packageCode === type.definition.packageCode
        : other.kind === type.kind),
  );
}
