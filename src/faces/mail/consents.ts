import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import { plainLabel } from '../../consents/consent.ts';
import { inLocale } from '../i18n/locale.ts';
import { formatMoment } from '../i18n/moment.ts';
import { urls } from '../public/urls.ts';
import { template } from './template.ts';

const cause = z.enum(['office', 'consent', 'guardian']);

export const consentTemplates = {
  'account-suspended': template(
    z.object({ cause, consent: localText.nullable(), at: z.string() }),
    ({ t: { consents: t }, locale, city, url }, params) => {
      const { subject, text, cards, next, office, action, why } = t.suspended;
      const { consent } = params;
      return {
        subject,
        paragraphs: [
          text[params.cause](formatMoment(params.at)),
          ...(params.cause === 'office' ? [] : [cards]),
          next[params.cause],
        ],
        facts: consent ? [[t.consent, plainLabel(inLocale(consent, locale))] as const] : [],
        action: { label: action, href: url(urls.contact) },
        notes: [office([city.phone, city.email].filter(Boolean).join(', '))],
        why,
      };
    },
  ),
  'account-unblocked': template(z.object({ cause }), ({ t: { consents: t }, city, url }, params) => {
    const { subject, text, next, office, action, why } = t.unblocked;
    return {
      subject,
      paragraphs: [text, next[params.cause]],
      action: { label: action, href: url(urls.login) },
      notes: [office([city.phone, city.email].filter(Boolean).join(', '))],
      why,
    };
  }),
};
