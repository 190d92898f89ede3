import type { MailRules } from './rules.ts';

/** The mails about applications: see README.md for how one is added. */
export const applicationTemplates = {};

export const applicationMails: MailRules = {};
