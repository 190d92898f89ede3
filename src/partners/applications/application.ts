import { addDays, dayOf } from '../../platform/clock.ts';

/** A firm that asked on the public site to become a partner. */
export interface PartnerApplication {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly description: string;
  readonly website: string | null;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  /** In which the form was filled in; mails about it go out in it. */
  readonly locale: string;
  readonly submittedAt: Date;
  readonly decision: PartnerDecision | null;
  /** When whoever asked was told that it goes unless somebody answers. */
  readonly endingToldAt: Date | null;
  /** Since then it does not say any more who asked. */
  readonly personDeletedAt: Date | null;
}

/** From the warning to the night in which an application goes that nobody answered. */
export const unansweredWarningDays = 14;

export const unansweredEndsOn = (told: Date): string => addDays(dayOf(told), unansweredWarningDays);

export interface PartnerDecision {
  readonly at: Date;
  readonly accepted: boolean;
  /** Of a refusal. */
  readonly reason: string | null;
  /** Who decided; nobody once the account is gone. */
  readonly by: string | null;
  readonly partnerId: string | null;
}
