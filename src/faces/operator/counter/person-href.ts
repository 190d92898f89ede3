import type { Clerk } from '../../../staff/clerk.ts';
import { urls } from '../urls.ts';

/** Back to whoever it was for: to their page, or where this clerk may not see it, to their next application. */
export const personHref = (clerk: Clerk, personId: string): string =>
  clerk.permissions.has('read-residents') ? urls.resident(personId) : urls.counterChoice(personId);
