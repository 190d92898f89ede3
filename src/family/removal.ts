import { z } from 'zod';
import { isAdult } from './member.ts';

/**
 * What "Usuń" comes to. `access-ends`: somebody else looks after the member, so only this guardian goes.
 * `own-account`: an adult who logs in goes on alone. `erased`: nobody is left to answer for the account.
 */
export const removalInput = z.enum(['access-ends', 'own-account', 'erased']);
export type Removal = z.output<typeof removalInput>;

export interface RemovalFacts {
  readonly otherGuardians: number;
  readonly hasLogin: boolean;
  /** `YYYY-MM-DD`; one that nobody has told makes nobody a child. */
  readonly birthDate: string | null;
}

/** `today` is `YYYY-MM-DD`. */
export function decideRemoval({ otherGuardians, hasLogin, birthDate }: RemovalFacts, today: string): Removal {
  if (otherGuardians > 0) return 'access-ends';
  return hasLogin && (birthDate === null || isAdult(birthDate, today)) ? 'own-account' : 'erased';
}
