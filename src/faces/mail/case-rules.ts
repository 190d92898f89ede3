import type { MailRules } from './rules.ts';
import { mailTo } from './templates.ts';
import { toAddressees } from './to-addressees.ts';

/** What the city wrote stands in the panel, behind the login; the mail only says that it is there. */
export const caseMails: MailRules = {
  'case.answered': toAddressees(async (_tx, { data }) => {
    const { case: number } = data as { case: number };
    return (to, { ward }) => mailTo(to, 'case-message', { number, ward });
  }),
};
