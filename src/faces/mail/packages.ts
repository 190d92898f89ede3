import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import { formatDay } from '../i18n/format.ts';
import { inLocale } from '../i18n/locale.ts';
import { publicUrls, urls } from '../resident/urls.ts';
import { template } from './template.ts';

/** Whom it is about, when that is somebody whom the reader looks after. */
const ward = z.object({ memberId: z.string(), name: z.string() }).nullable();

export const packageTemplates = {
  'package-ending': template(
    z.object({
      package: localText,
      validUntil: z.string(),
      /** The type by which it is extended; a city may have none. */
      extension: z.string().nullable(),
      ward,
    }),
    ({ t: { packages: t }, locale, city, url }, params) => {
      const until = formatDay(params.validUntil);
      const { subject, text, action, next, office, contact, why } = t.ending;
      const { extension } = params;
      return {
        subject: params.ward ? `${subject(until)} (${params.ward.name})` : subject(until),
        paragraphs: [text],
        facts: [
          ...(params.ward ? [[t.person, params.ward.name] as const] : []),
          [t.package, inLocale(params.package, locale)],
          [t.until, until],
        ],
        action:
          extension === null
            ? { label: contact, href: url(publicUrls.contact) }
            : {
                label: action,
                href: url(urls.startDraft(extension, params.ward?.memberId)),
              },
        notes: [extension === null ? office([city.phone, city.email].filter(Boolean).join(', ')) : next],
        why,
      };
    },
  ),
  'card-expired': template(
    z.object({ cardNumber: z.string(), ward }),
    ({ t: { packages: t }, url }, params) => {
      const { subject, text, next, action, why } = t.cardExpired;
      const about = subject(params.cardNumber);
      return {
        subject: params.ward ? `${about} (${params.ward.name})` : about,
        paragraphs: [text, next],
        facts: [...(params.ward ? [[t.person, params.ward.name] as const] : []), [t.card, params.cardNumber]],
        action: { label: action, href: url(urls.chooseTypeFor(params.ward?.memberId)) },
        why,
      };
    },
  ),
};
