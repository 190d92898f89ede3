import type { ClerkWho } from '../../../staff/clerk.ts';
import type { GuardedRoutes } from '../../http/guard.ts';
import type { Visit } from '../guard.ts';

/** A request of a clerk who looks after the staff. */
export type StaffVisit = Visit<ClerkWho<'staff'>>;
export type StaffRoutes = GuardedRoutes<StaffVisit>;
