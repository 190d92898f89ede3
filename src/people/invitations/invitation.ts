import { days, later } from '../../platform/clock.ts';

/** As long as its link works. */
export const invitationWaitsFor = days(30);

/** Somebody whom the city knows, and whose mailbox was asked to open an account. */
export interface ResidentInvitation {
  readonly id: string;
  readonly personId: string;
  readonly accountId: string;
  readonly email: string;
  /** Whether somebody logs in with the address already. */
  readonly hasAccount: boolean;
  readonly firstName: string;
  readonly lastName: string;
  readonly mailedAt: Date;
}

/** After this moment nobody can answer any more. */
export function answerDue({ mailedAt }: Pick<ResidentInvitation, 'mailedAt'>): Date {
  return later(mailedAt, invitationWaitsFor);
}
