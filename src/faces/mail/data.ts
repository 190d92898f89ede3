import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { inLocale } from '../i18n/locale.ts';
import { urls } from '../public/urls.ts';
import { urls as panelUrls } from '../resident/urls.ts';
import { template } from './template.ts';

export const dataTemplates = {
  'data-export-ready': template(
    z.object({ expiresAt: z.string() }),
    (
      {
        t: {
          data: { exportReady: t },
        },
        city,
        url,
      },
      { expiresAt },
    ) => ({
      subject: t.subject,
      paragraphs: [t.text, t.until(formatMoment(expiresAt))],
      action: { label: t.action, href: url(panelUrls.dataExport) },
      notes: [t.notYou(url(urls.passwordReset), city.email)],
      why: t.why,
    }),
  ),

  'draft-ending': template(
    z.object({ draftId: z.string(), title: localText, savedAt: z.string(), on: z.string() }),
    (
      {
        t: {
          data: { draftEnding: t },
        },
        locale,
        url,
      },
      { draftId, title, savedAt, on },
    ) => ({
      subject: t.subject(formatDay(on)),
      paragraphs: [t.text, t.next(formatDay(on))],
      facts: [
        [t.type, inLocale(title, locale)],
        [t.saved, formatMoment(savedAt)],
      ],
      action: { label: t.action, href: url(panelUrls.draft(draftId)) },
      why: t.why,
    }),
  ),

  'activation-ending': template(z.object({ on: z.string() }), async (scene, { on }) => {
    const t = scene.t.data.activationEnding;
    const link = urls.activation(await scene.token('activation'));
    return {
      subject: t.subject(formatDay(on)),
      paragraphs: [t.text(formatDay(on))],
      action: { label: t.action, href: scene.url(link) },
      notes: [t.lasts(scene.url(urls.resendActivation)), t.notYou],
      why: t.why,
    };
  }),
};
