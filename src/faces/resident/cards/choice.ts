import type { Application } from '../../../applications/application.ts';
import type { ApplicationKind } from '../../../applications/definition.ts';
import type { NotOffered } from '../../../applications/offers.ts';
import { urls } from '../urls.ts';
import type { Holding } from './holding.ts';

/** Whether something can be applied for from here, and what is to be said if not. */
export type Choice =
  | { readonly offered: true; readonly href: string }
  | {
      readonly offered: false;
      readonly why: NotOffered;
      /** `YYYY-MM-DD` */
      readonly from?: string;
      /** The one that is under way. */
      readonly application: Application | undefined;
    };

/**
 * What the city offers of one kind, for a package that kind of it. Several types lead to the list of them.
 * Nothing when the city has no such application.
 */
export function choiceOf(
  { offers, underWay, member }: Pick<Holding, 'offers' | 'underWay' | 'member'>,
  kind: ApplicationKind,
  packageCode?: string,
): Choice | undefined {
  const ofPackage = (code: string | null): boolean => packageCode === undefined || code === packageCode;
  const types = offers.filter(({ type }) => type.kind === kind && ofPackage(type.definition.packageCode));
  const [offer, another] = types.filter(({ decision }) => decision.offered);
  if (offer) {
    const href = another ? urls.chooseTypeFor(member?.id) : urls.startDraft(offer.type.code, member?.id);
    return { offered: true, href };
  }
  const decision = types[0]?.decision;
  if (!decision || decision.offered) return undefined;
  const application = underWay.find(
    (other) =>
      (other.kind === kind || (kind === 'extension' && other.kind === 'package')) &&
      ofPackage(other.definition.packageCode),
  );
  return { ...decision, application };
}
