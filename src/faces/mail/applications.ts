import { toBuffer as drawCode } from 'qrcode';
import { z } from 'zod';
import { applicationKinds, fieldKinds } from '../../applications/definition.ts';
import { groupedCode } from '../../applications/pickup.ts';
import { localText } from '../../city/local-text.ts';
import { formatClosure, formatDay } from '../i18n/format.ts';
import { inLocale } from '../i18n/locale.ts';
import { urls } from '../resident/urls.ts';
import { type MailContent, type MailScene, template } from './template.ts';

/** The defaults are for mails that were queued before there was more than one kind. */
const about = z.object({
  number: z.int(),
  title: localText,
  kind: z.enum(applicationKinds).default('issue'),
  /** Whom it is for, when that is not the reader. */
  person: z.string().nullable().default(null),
});
type About = z.output<typeof about>;

const collectionPoint = z.object({ name: z.string(), address: z.string(), hours: localText });

/** A part of the form by the city's own words, or by what it is. */
const partName = z.union([
  localText,
  z.enum(['photo', 'collection-point', ...fieldKinds]).exclude(['text', 'long-text', 'date', 'choice']),
]);

/** What all of them share: number, title, for whom, the way on, why it came. */
function letter(
  { t, locale, url }: MailScene,
  { number, title, person }: About,
  content: Pick<MailContent, 'subject' | 'paragraphs' | 'facts' | 'picture' | 'notes'> & {
    readonly toCards?: boolean;
  },
): MailContent {
  const { labels, action, openCards, why } = t.applications;
  const { toCards, facts = [], subject, ...rest } = content;
  const cards = person === null ? urls.cards : urls.family;
  return {
    ...rest,
    subject: person === null ? subject : `${subject} (${person})`,
    facts: [
      [labels.number, String(number)],
      [labels.title, inLocale(title, locale)],
      ...(person === null ? [] : [[labels.person, person] as const]),
      ...facts,
    ],
    action: toCards
      ? { label: openCards, href: url(cards) }
      : { label: action, href: url(urls.application(number)) },
    why,
  };
}

/** A clerk cut the photo otherwise than it was sent. */
const photoRecut = z.boolean().default(false);

function aboutPhoto({ t }: MailScene, { photoRecut }: { photoRecut: boolean }): string[] {
  return photoRecut ? [t.applications.photoRecut] : [];
}

const plain = (key: 'inReview' | 'inProduction') =>
  template(about, (scene, params) => {
    const { subject, text } = scene.t.applications[key];
    return letter(scene, params, { subject: subject(params.number), paragraphs: [text] });
  });

/** Where the card lies, until when, and the code, to be read or scanned: none once it has been collected. */
async function aboutPickup(
  { t, locale, waitingCard }: MailScene,
  { number, point }: About & { readonly point: z.output<typeof collectionPoint> | null },
): Promise<Pick<MailContent, 'picture'> & { readonly facts: readonly (readonly [string, string])[] }> {
  const waiting = await waitingCard(number);
  const where = point && `${point.name}, ${point.address} (${inLocale(point.hours, locale)})`;
  const facts = where ? [[t.applications.ready.point, where] as const] : [];
  if (!waiting) return { facts };
  const { code, until, closures } = waiting;
  const said = groupedCode(code);
  return {
    facts: [
      ...facts,
      ...(closures.length > 0 ? [[t.pickup.closed, closures.map(formatClosure).join(', ')] as const] : []),
      [t.pickup.code, said],
      [t.pickup.until, formatDay(until)],
    ],
    picture: { png: await drawCode(code, { width: 180 }), alt: `${t.pickup.code}: ${said}` },
  };
}

/** Of the kinds that end with plastic in the hand, each has its own words about the card before. */
function plasticKind({ kind }: About): 'issue' | 'plastic' | 'duplicate' {
  return kind === 'plastic' || kind === 'duplicate' ? kind : 'issue';
}

/** And the others with a card or a package that is there at once. */
function instantKind({ kind }: About): 'issue' | 'change' | 'extension' | 'package' {
  return kind === 'change' || kind === 'extension' || kind === 'package' ? kind : 'issue';
}

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
  'application-accepted': template(about.extend({ photoRecut }), (scene, params) => {
    const t = scene.t.applications.accepted;
    return letter(scene, params, {
      subject: t.subject(params.number),
      paragraphs: [t.text, t.before[plasticKind(params)]],
      notes: aboutPhoto(scene, params),
    });
  }),
  'application-completed': template(
    about.extend({
      package: localText.nullable().default(null),
      cardNumber: z.string().nullable().default(null),
      validUntil: z.string().nullable().default(null),
      photoRecut,
    }),
    (scene, params) => {
      const t = scene.t.applications.completed;
      const kind = instantKind(params);
      const { number, cardNumber, validUntil, person } = params;
      const until = validUntil && formatDay(validUntil);
      const where = person === null ? t.underCards : t.underFamily;
      return letter(scene, params, {
        subject: t[kind].subject(number, until ?? ''),
        paragraphs: [t[kind].text, kind === 'issue' ? `${where} ${t.use}` : where],
        facts: [
          ...(cardNumber ? [[t.card, cardNumber] as const] : []),
          ...(params.package ? [[t.packageName, inLocale(params.package, scene.locale)] as const] : []),
          ...(until ? [[t.until, until] as const] : []),
        ],
        notes: aboutPhoto(scene, params),
        toCards: true,
      });
    },
  ),
  'application-in-production': plain('inProduction'),
  'application-ready': template(
    about.extend({ point: collectionPoint.nullable(), startsAtHandOver: z.boolean().default(true) }),
    async (scene, params) => {
      const t = scene.t.applications.ready;
      const { startsAtHandOver } = params;
      return letter(scene, params, {
        subject: t.subject(params.number),
        paragraphs: [t.text],
        ...(await aboutPickup(scene, params)),
        notes: [
          scene.t.pickup.codeHelp,
          t.bring,
          ...(startsAtHandOver ? [t.atHandOver[plasticKind(params)]] : []),
        ],
      });
    },
  ),
  'pickup-reminder': template(
    about.extend({ point: collectionPoint.nullable(), last: z.boolean() }),
    async (scene, params) => {
      const t = scene.t.pickup;
      const { number, last } = params;
      return letter(scene, params, {
        subject: last ? t.reminder.lastSubject(number) : t.reminder.subject(number),
        paragraphs: [last ? t.reminder.lastText : t.reminder.text],
        ...(await aboutPickup(scene, params)),
        notes: [t.codeHelp, scene.t.applications.ready.bring],
      });
    },
  ),
  'application-not-collected': template(about.extend({ keeps: z.boolean() }), (scene, params) => {
    const t = scene.t.pickup.notCollected;
    return letter(scene, params, {
      subject: t.subject(params.number),
      paragraphs: [t.text, ...(params.keeps ? [t.keeps] : []), t.again],
    });
  }),
  'application-handed-over': template(
    about.extend({
      cardNumber: z.string().nullable().default(null),
      previousCard: z.string().nullable().default(null),
    }),
    (scene, params) => {
      const t = scene.t.applications.handedOver;
      const { cardNumber, previousCard } = params;
      const kind = plasticKind(params);
      const end = previousCard === null || kind === 'issue' ? undefined : t.before[kind](previousCard);
      return letter(scene, params, {
        subject: t.subject(params.number),
        paragraphs: [t.text, ...(end ? [end] : []), t.notYou],
        facts: cardNumber ? [[scene.t.applications.completed.card, cardNumber]] : [],
        toCards: true,
      });
    },
  ),
  'application-rejected': template(about.extend({ reason: z.string() }), (scene, params) => {
    const t = scene.t.applications.rejected;
    return letter(scene, params, {
      subject: t.subject(params.number),
      paragraphs: [t.text],
      facts: [[t.reason, params.reason]],
      notes: [t.next],
    });
  }),
  'application-cancelled': template(
    about.extend({ reason: z.string().nullable().default(null), byCity: z.boolean().default(false) }),
    (scene, params) => {
      const { cancelled, rejected } = scene.t.applications;
      return letter(scene, params, {
        subject: cancelled.subject(params.number),
        paragraphs: [params.byCity ? cancelled.byCity : cancelled.text],
        facts: params.reason ? [[rejected.reason, params.reason]] : [],
      });
    },
  ),
};
