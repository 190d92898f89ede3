import type { NewMail } from '../../platform/smtp/outbox.ts';
import { accountTemplates } from './accounts.ts';
import { applicationTemplates } from './applications.ts';
import { caseTemplates } from './cases.ts';
import { consentTemplates } from './consents.ts';
import { dataTemplates } from './data.ts';
import { familyTemplates } from './family.ts';
import { importTemplates } from './import-templates.ts';
import { offerTemplates } from './offers.ts';
import { packageTemplates } from './packages.ts';
import { partnerTemplates } from './partners.ts';
import { residentTemplates } from './residents.ts';
import { secondFactorTemplates } from './second-factor.ts';
import { staffTemplates } from './staff.ts';
import type { MailTemplate } from './template.ts';

/** Every mail that the city sends. The name is what lies in the outbox: never reuse one for another mail. */
export const templates = {
  ...accountTemplates,
  ...secondFactorTemplates,
  ...staffTemplates,
  ...applicationTemplates,
  ...consentTemplates,
  ...dataTemplates,
  ...packageTemplates,
  ...familyTemplates,
  ...caseTemplates,
  ...importTemplates,
  ...residentTemplates,
  ...partnerTemplates,
  ...offerTemplates,
};

export type TemplateName = keyof typeof templates;
type ParamsOf<T> = T extends MailTemplate<infer P> ? P : never;

export interface Recipient {
  readonly accountId: string;
  readonly email: string;
  readonly locale: string;
}

/** A mail for the outbox; the parameters are those of the named template. */
export function mailTo<N extends TemplateName>(
  recipient: Recipient,
  name: N,
  params: ParamsOf<(typeof templates)[N]>,
): NewMail {
  return {
    accountId: recipient.accountId,
    recipient: recipient.email,
    locale: recipient.locale,
    template: name,
    params: params as Record<string, unknown>,
  };
}

/** The same, to somebody whose account is about to go: the outbox forgets the address with the sending. */
export function lastMailTo<N extends TemplateName>(...mail: Parameters<typeof mailTo<N>>): NewMail {
  return { ...mailTo(...mail), accountId: null, forgetWhenSent: true };
}

/** The same, to an address that belongs to no account: whoever wrote to the city from outside. */
export function mailOut<N extends TemplateName>(
  { email, locale }: Omit<Recipient, 'accountId'>,
  name: N,
  params: ParamsOf<(typeof templates)[N]>,
): NewMail {
  return { ...mailTo({ accountId: '', email, locale }, name, params), accountId: null };
}
