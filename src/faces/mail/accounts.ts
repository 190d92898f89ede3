import { z } from 'zod';
import { formatMoment } from '../i18n/moment.ts';
import { panels, urls } from '../public/urls.ts';
import { urls as accountUrls } from '../resident/urls.ts';
import { template } from './template.ts';

const none = z.object({});

export const accountTemplates = {
  activation: template(none, async (scene) => {
    const t = scene.t.activation;
    const link = urls.activation(await scene.token('activation'));
    return {
      subject: t.subject,
      paragraphs: [t.welcome, t.text],
      action: { label: t.action, href: scene.url(link) },
      notes: [t.lasts, t.notYou],
      why: t.why,
    };
  }),

  'already-registered': template(none, ({ t: { alreadyRegistered: t }, url }) => ({
    subject: t.subject,
    paragraphs: [t.text, t.forgotten(url(urls.passwordReset))],
    action: { label: t.action, href: url(urls.login) },
    notes: [t.notYou],
    why: t.why,
  })),

  'password-reset': template(none, async (scene) => {
    const t = scene.t.passwordReset;
    const link = urls.newPassword(await scene.token('password-reset'));
    return {
      subject: t.subject,
      paragraphs: [t.text],
      action: { label: t.action, href: scene.url(link) },
      notes: [t.lasts, t.notYou],
      why: t.why,
    };
  }),

  'password-changed': template(
    z.object({ at: z.string(), thisDeviceStays: z.boolean().optional() }),
    ({ t: { passwordChanged: t }, city, url }, { at, thisDeviceStays }) => ({
      subject: t.subject,
      paragraphs: [t.text(formatMoment(at)), thisDeviceStays ? t.otherSessions : t.sessions],
      action: { label: t.action, href: url(urls.login) },
      notes: [t.notYou(url(urls.passwordReset), city.email)],
      why: t.why,
    }),
  ),

  'resident-role-added': template(none, ({ t: { residentRoleAdded: t }, city, url }) => ({
    subject: t.subject,
    paragraphs: [t.text, t.next],
    action: { label: t.action, href: url(panels.resident) },
    notes: [t.notYou(city.email)],
    why: t.why,
  })),

  'email-change': template(none, async (scene) => {
    const t = scene.t.account.emailChange;
    const link = accountUrls.emailConfirmation(await scene.token('email-change'));
    return {
      subject: t.subject,
      paragraphs: [t.text],
      action: { label: t.action, href: scene.url(link) },
      notes: [t.lasts, t.notYou],
      why: t.why,
    };
  }),

  'email-taken': template(
    none,
    ({
      t: {
        account: { emailTaken: t },
      },
      url,
    }) => ({
      subject: t.subject,
      paragraphs: [t.text, t.forgotten(url(urls.passwordReset))],
      action: { label: t.action, href: url(urls.login) },
      notes: [t.notYou],
      why: t.why,
    }),
  ),

  'email-change-requested': template(
    z.object({ at: z.string() }),
    (
      {
        t: {
          account: { emailChangeRequested: t },
        },
        city,
        url,
      },
      { at },
    ) => ({
      subject: t.subject,
      paragraphs: [t.text(formatMoment(at)), t.next],
      action: { label: t.action, href: url(accountUrls.account) },
      notes: [t.notYou(url(urls.passwordReset), city.email)],
      why: t.why,
    }),
  ),

  'email-changed': template(
    z.object({ at: z.string() }),
    (
      {
        t: {
          account: { emailChanged: t },
        },
        city,
        url,
      },
      { at },
    ) => ({
      subject: t.subject,
      paragraphs: [t.text(formatMoment(at)), t.next],
      action: { label: t.action, href: url(urls.login) },
      notes: [t.notYou(city.email)],
      why: t.why,
    }),
  ),

  'account-deleted': template(
    z.object({ at: z.string(), accountStays: z.boolean(), byGuardian: z.boolean().optional() }),
    (
      {
        t: {
          account: { accountDeleted: t },
        },
        city,
        url,
      },
      { at, accountStays, byGuardian },
    ) => ({
      subject: accountStays ? t.roleSubject : t.subject,
      paragraphs: [
        (accountStays ? t.roleText : byGuardian ? t.guardianText : t.text)(formatMoment(at)),
        t.erased,
        t.kept,
      ],
      action: { label: t.action, href: url(urls.home) },
      notes: [t.notYou(city.email)],
      why: t.why,
    }),
  ),
};
