import { z } from 'zod';
import { dayOf } from '../../platform/clock.ts';
import { formatDay } from '../i18n/format.ts';
import { urls as partnerUrls } from '../partner/urls.ts';
import { urls as publicUrls } from '../public/urls.ts';
import { template } from './template.ts';

const firm = z.object({ partner: z.string() });
const invited = firm.extend({ partnerId: z.uuid(), welcome: z.boolean(), manager: z.boolean() });

export const partnerTemplates = {
  'partner-applied': template(z.object({}), ({ t: { partners }, city }) => {
    const t = partners.applied;
    return {
      subject: t.subject,
      paragraphs: [t.text, t.next],
      notes: [t.notYou(city.email)],
      why: t.why,
    };
  }),

  'partner-refused': template(
    firm.extend({ reason: z.string() }),
    ({ t: { partners }, city }, { partner, reason }) => {
      const t = partners.refused;
      return {
        subject: t.subject,
        paragraphs: [t.text(partner), t.reason(reason)],
        notes: [t.questions(city.email)],
        why: t.why,
      };
    },
  ),

  'partner-unanswered': template(
    z.object({ sentAt: z.string(), on: z.string() }),
    ({ t: { partners }, city, url }, { sentAt, on }) => {
      const t = partners.unanswered;
      return {
        subject: t.subject(formatDay(on)),
        paragraphs: [t.text(formatDay(dayOf(new Date(sentAt)))), t.next(formatDay(on))],
        action: { label: t.action, href: url(publicUrls.partnerApplication) },
        notes: [t.questions(city.email)],
        why: t.why,
      };
    },
  ),

  'partner-invited': template(invited, async (scene, { partner, partnerId, welcome, manager }) => {
    const t = scene.t.partners.invited;
    const link = partnerUrls.invitation(await scene.token('partner-invitation', partnerId));
    return {
      subject: welcome ? t.subjectAccepted : t.subject,
      paragraphs: [welcome ? t.accepted(partner) : t.text(partner), manager ? t.nextManager : t.next],
      action: { label: t.action, href: scene.url(link) },
      notes: [t.lasts, t.notYou],
      why: t.why,
    };
  }),

  'partner-contract-ending': template(
    firm.extend({ until: z.string() }),
    ({ t: { partners }, city, url }, { partner, until }) => {
      const t = partners.ending;
      const day = formatDay(until);
      return {
        subject: t.subject(day),
        paragraphs: [t.text(partner, day), t.next],
        action: { label: t.action, href: url(publicUrls.loginAndReturn(partnerUrls.home)) },
        notes: [t.extend(city.email)],
        why: t.why,
      };
    },
  ),
};
