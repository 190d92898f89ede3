import { z } from 'zod';
import { relations } from '../../family/member.ts';
import { formatDay } from '../i18n/format.ts';
import { urls as publicUrls } from '../public/urls.ts';
import { urls } from '../resident/urls.ts';
import { type MailContent, type MailScene, template } from './template.ts';

const relation = z.enum(relations).nullable();
/** What comes before an answer: nothing, a registration, or the resident's role on an account that is there. */
const familyWay = z.enum(['answer', 'register', 'add-role']);
export type FamilyWay = z.output<typeof familyWay>;

const addresses: Record<FamilyWay, string> = {
  answer: urls.invitations,
  register: publicUrls.register,
  'add-role': publicUrls.registerExisting,
};

/** What an answer was about: a member by the name that the guardian typed, or the child of a second guardian. */
const about = z.object({ as: z.enum(['member', 'guardian']), name: z.string(), email: z.string() });

/** The guardian reads the same three things about every end of an invitation. */
const ending = (key: 'accepted' | 'declined' | 'lapsed') =>
  template(about, ({ t: { family: t }, url }, { as, name, email }): MailContent => {
    const { subject, text, action } = t[key];
    return {
      subject: subject(name),
      paragraphs: [text[as](name, email)],
      action: { label: action, href: url(urls.family) },
      why: t.why.guardian,
    };
  });

function relationFacts({ t }: MailScene, given: z.output<typeof relation>) {
  return given ? [[t.family.relation, t.family.relations[given]] as const] : [];
}

export const familyTemplates = {
  'family-invitation': template(
    z.object({ guardian: z.string(), name: z.string(), relation, until: z.string() }),
    async (scene, { guardian, name, relation, until }) => {
      const { invitation: t, person, why } = scene.t.family;
      const link = publicUrls.familyInvitation(await scene.token('family-invitation'));
      return {
        subject: t.subject(guardian),
        paragraphs: [t.text(guardian), t.next],
        facts: [[person, name], ...relationFacts(scene, relation)],
        action: { label: t.action, href: scene.url(link) },
        notes: [t.lasts(formatDay(until)), t.stranger],
        why: why.invited,
      };
    },
  ),

  'family-request': template(
    z.object({ guardian: z.string(), relation, way: familyWay, until: z.string() }),
    (scene, { guardian, relation, way, until }) => {
      const { request: t, lasts, ways, why } = scene.t.family;
      return {
        subject: t.subject(guardian),
        paragraphs: [t.text(guardian), t.rights, ways[way].text],
        facts: relationFacts(scene, relation),
        action: { label: ways[way].action, href: scene.url(addresses[way]) },
        notes: [lasts(formatDay(until))],
        why: why.invited,
      };
    },
  ),

  'guardian-request': template(
    z.object({ guardian: z.string(), name: z.string(), way: familyWay, until: z.string() }),
    ({ t: { family }, url }, { guardian, name, way, until }) => {
      const { guardianRequest: t, lasts, ways, why } = family;
      return {
        subject: t.subject(name),
        paragraphs: [t.text(guardian, name), ways[way].text],
        action: { label: ways[way].action, href: url(addresses[way]) },
        notes: [lasts(formatDay(until))],
        why: why.invited,
      };
    },
  ),

  'family-accepted': ending('accepted'),
  'family-declined': ending('declined'),
  'family-lapsed': ending('lapsed'),

  'family-removed': template(
    z.object({ guardian: z.string(), lookedAfter: z.boolean() }),
    ({ t: { family }, city, url }, { guardian, lookedAfter }) => {
      const { removed: t, why } = family;
      return {
        subject: t.subject(guardian),
        paragraphs: [t.text(guardian), lookedAfter ? t.stillMember : t.ownAccount],
        action: { label: t.action, href: url(urls.cards) },
        notes: [t.questions(city.email)],
        why: why.member,
      };
    },
  ),

  'family-detached': template(z.object({ name: z.string() }), ({ t: { family }, url }, { name }) => {
    const { detached: t, why } = family;
    return {
      subject: t.subject(name),
      paragraphs: [t.text(name)],
      action: { label: t.action, href: url(urls.family) },
      why: why.guardian,
    };
  }),

  'family-of-age': template(
    z.object({ name: z.string(), membershipId: z.string() }),
    ({ t: { family }, url }, { name, membershipId }) => {
      const { ofAge: t, why } = family;
      return {
        subject: t.subject(name),
        paragraphs: [t.text(name), t.next],
        action: { label: t.action, href: url(urls.member(membershipId)) },
        why: why.guardian,
      };
    },
  ),
};
