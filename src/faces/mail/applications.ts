import { z } from 'zod';
import { fieldKinds } from '../../applications/definition.ts';
import { localText } from '../../city/local-text.ts';
import { inLocale } from '../i18n/locale.ts';
import { urls } from '../resident/urls.ts';
import { type MailContent, type MailScene, template } from './template.ts';

const about = z.object({ number: z.int(), title: localText });
const withPoint = about.extend({
  point: z.object({ name: z.string(), address: z.string(), hours: localText }).nullable(),
});

const partName = z.union([localText, z.enum(['photo', 'collection-point', ...fieldKinds]).exclude(['text'])]);

/** What all of them share: number, title, the way to the application, why it came. */
function letter(
  { t, locale, url }: MailScene,
  { number, title }: z.output<typeof about>,
  content: Pick<MailContent, 'subject' | 'paragraphs' | 'facts' | 'notes'> & { readonly toCards?: boolean },
): MailContent {
  const { labels, action, openCards, why } = t.applications;
  const { toCards, facts = [], ...rest } = content;
  return {
    ...rest,
    facts: [[labels.number, String(number)], [labels.title, inLocale(title, locale)], ...facts],
    action: toCards
      ? { label: openCards, href: url(urls.cards) }
      : { label: action, href: url(urls.application(number)) },
    why,
  };
}

const plain = (key: 'inReview' | 'accepted' | 'inProduction' | 'cancelled' | 'handedOver') =>
  template(about, (scene, params) => {
    const { subject, text } = scene.t.applications[key];
    return letter(scene, params, { subject: subject(params.number), paragraphs: [text] });
  });

export const applicationTemplates = {
  'application-submitted': template(about.extend({ decisionDays: z.int() }), (scene, params) => {
    const t = scene.t.applications.submitted;
    return letter(scene, params, {
      subject: t.subject(params.number),
      paragraphs: [t.text, t.next(params.decisionDays)],
    });
  }),
  'application-in-review': plain('inReview'),
  'application-returned': template(
    about.extend({ remarks: z.array(z.object({ about: partName, text: z.string() })) }),
    (scene, params) => {
      const t = scene.t.applications.returned;
      return letter(scene, params, {
        subject: t.subject(params.number),
        paragraphs: [t.text],
        facts: params.remarks.map(({ about: part, text }) => [
          typeof part === 'string' ? scene.t.applications.parts[part] : inLocale(part, scene.locale),
          text,
        ]),
        notes: [t.next],
      });
    },
  ),
  'application-accepted': plain('accepted'),
  'application-completed': template(about, (scene, params) => {
    const t = scene.t.applications.completed;
    return letter(scene, params, {
      subject: t.subject(params.number),
      paragraphs: [t.text, t.next],
      toCards: true,
    });
  }),
  'application-in-production': plain('inProduction'),
  'application-ready': template(withPoint, (scene, params) => {
    const t = scene.t.applications.ready;
    const { point } = params;
    return letter(scene, params, {
      subject: t.subject(params.number),
      paragraphs: [t.text],
      facts: point
        ? [[t.point, `${point.name}, ${point.address} (${inLocale(point.hours, scene.locale)})`]]
        : [],
      notes: [t.next],
    });
  }),
  'application-handed-over': plain('handedOver'),
  'application-rejected': template(about.extend({ reason: z.string() }), (scene, params) => {
    const t = scene.t.applications.rejected;
    return letter(scene, params, {
      subject: t.subject(params.number),
      paragraphs: [t.text],
      facts: [[t.reason, params.reason]],
      notes: [t.next],
    });
  }),
  'application-cancelled': plain('cancelled'),
};
