import { hasSecondFactor } from '../../../accounts/second-factor/reads.ts';
import type { City } from '../../../city/city.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';

/**
 * A password alone opens nothing that the staff sees, and no setting changes that; only the demo lets everybody
 * look. The city's own sign-in asks for a second factor itself.
 */
export async function isFactorDue({ config, db }: City, session: Session): Promise<boolean> {
  if (config.demo || session.byProvider) return false;
  return !(await hasSecondFactor(db, session.accountId));
}
