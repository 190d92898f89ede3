import { z } from 'zod';
import { publicUrls } from './links.ts';
import { template } from './template.ts';

const none = z.object({});

export const accountTemplates = {
  activation: template(z.object({ openedAt: z.string().optional() }), async (scene, { openedAt }) => {
    const t = scene.t.activation;
    const link = publicUrls.activation(await scene.token('activation'));
    return {
      subject: t.subject,
      paragraphs: openedAt ? [t.known(scene.t.dateTime(openedAt)), t.text] : [t.welcome, t.text],
      action: { label: t.action, href: scene.url(link) },
      notes: [t.lasts, openedAt ? t.notYouKnown : t.notYou],
      why: t.why,
    };
  }),

  'already-registered': template(none, ({ t: { alreadyRegistered: t }, url }) => ({
    subject: t.subject,
    paragraphs: [t.text, t.forgotten(url(publicUrls.passwordReset))],
    action: { label: t.action, href: url(publicUrls.login) },
    notes: [t.notYou],
    why: t.why,
  })),

  'password-reset': template(none, async (scene) => {
    const t = scene.t.passwordReset;
    const link = publicUrls.newPassword(await scene.token('password-reset'));
    return {
      subject: t.subject,
      paragraphs: [t.text],
      action: { label: t.action, href: scene.url(link) },
      notes: [t.lasts, t.notYou],
      why: t.why,
    };
  }),

  'password-changed': template(z.object({ at: z.string() }), ({ t: mail, city, url }, { at }) => {
    const t = mail.passwordChanged;
    return {
      subject: t.subject,
      paragraphs: [t.text(mail.dateTime(at)), t.sessions],
      action: { label: t.action, href: url(publicUrls.login) },
      notes: [t.notYou(url(publicUrls.passwordReset), city.email)],
      why: t.why,
    };
  }),

  'resident-role-added': template(none, ({ t: { residentRoleAdded: t }, city, url }) => ({
    subject: t.subject,
    paragraphs: [t.text, t.next],
    action: { label: t.action, href: url(publicUrls.myCards) },
    notes: [t.notYou(city.email)],
    why: t.why,
  })),
};
