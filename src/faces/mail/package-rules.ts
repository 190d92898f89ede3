import { findPackage } from '../../packages/reads.ts';
import type { MailRules } from './rules.ts';
import { mailTo } from './templates.ts';
import { toAddressees } from './to-addressees.ts';

/** What the night finds out about a person goes to them, or to whoever looks after them. */
export const packageMails: MailRules = {
  'entitlement.ending': toAddressees(async (tx, { data }) => {
    const { package: code, validUntil, extension } = data as Ending;
    const ending = await findPackage(tx.db, code);
    return ending
      ? (to, { ward }) => mailTo(to, 'package-ending', { package: ending.name, validUntil, extension, ward })
      : undefined;
  }),
  'card.expired': toAddressees(async (_tx, { data }) => {
    const { number, why } = data as { number: string; why: string };
    // The mail about its application says it.
    if (why === 'not-collected') return undefined;
    return (to, { ward }) => mailTo(to, 'card-expired', { cardNumber: number, ward });
  }),
};

interface Ending {
  readonly package: string;
  readonly validUntil: string;
  readonly extension: string | null;
}
