import { z } from 'zod';
import { type Correctable, correctable } from '../../people/corrections.ts';
import { formatMoment } from '../i18n/moment.ts';
import { urls as publicUrls } from '../public/urls.ts';
import { urls } from '../resident/urls.ts';
import { template } from './template.ts';

const ward = z.object({ memberId: z.string(), name: z.string() }).nullable();

export const residentTemplates = {
  /** Which fields, and never what stands in them. */
  'data-corrected': template(
    z.object({ fields: z.array(z.string()), at: z.string(), ward }),
    ({ t: { residents: t }, city, url }, params) => {
      const { subject, text, action, office, why } = t.corrected;
      const known = correctable.filter((field) => params.fields.includes(field));
      return {
        subject: params.ward ? `${subject} (${params.ward.name})` : subject,
        paragraphs: [text(formatMoment(params.at))],
        facts: [
          ...(params.ward ? [[t.person, params.ward.name] as const] : []),
          [t.corrected.fields, known.map((field: Correctable) => t.fields[field]).join(', ')],
        ],
        action: { label: action, href: url(urls.account) },
        notes: [office([city.phone, city.email].filter(Boolean).join(', '))],
        why,
      };
    },
  ),
  'card-blocked': template(
    z.object({ cardNumber: z.string(), at: z.string(), ward }),
    ({ t: { residents: t }, city, url }, params) => {
      const { subject, text, next, action, why } = t.blocked;
      const about = subject(params.cardNumber);
      return {
        subject: params.ward ? `${about} (${params.ward.name})` : about,
        paragraphs: [text(formatMoment(params.at)), next],
        facts: [...(params.ward ? [[t.person, params.ward.name] as const] : []), [t.card, params.cardNumber]],
        action: { label: action, href: url(publicUrls.contact) },
        notes: [t.blocked.office([city.phone, city.email].filter(Boolean).join(', '))],
        why,
      };
    },
  ),
  'entries-merged': template(
    z.object({ at: z.string(), closed: z.string().nullable(), ward }),
    ({ t: { residents: t }, city, url }, { at, closed, ward }) => {
      const { merged } = t;
      return {
        subject: ward ? `${merged.subject} (${ward.name})` : merged.subject,
        paragraphs: [merged.text(formatMoment(at)), ...(closed ? [merged.closed(closed)] : [])],
        facts: ward ? [[t.person, ward.name]] : [],
        action: { label: merged.action, href: url(urls.applications) },
        notes: [merged.office([city.phone, city.email].filter(Boolean).join(', '))],
        why: merged.why,
      };
    },
  ),
  'account-merged': template(
    z.object({ at: z.string(), staying: z.string() }),
    ({ t: { residents }, city, url }, { at, staying }) => {
      const { closed: t } = residents;
      return {
        subject: t.subject,
        paragraphs: [t.text(formatMoment(at)), t.next(staying)],
        action: { label: t.action, href: url(publicUrls.login) },
        notes: [t.office([city.phone, city.email].filter(Boolean).join(', '))],
        why: t.why,
      };
    },
  ),
};
