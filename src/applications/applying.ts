import type { Resident } from '../people/resident.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** Who fills in an application: a resident, or a clerk at the counter for whoever stands there. */
export type Applying = Resident | ClerkWho<'edit-residents'>;
