import { z } from 'zod';
import { formatDay } from '../i18n/format.ts';
import { urls } from '../public/urls.ts';
import { template } from './template.ts';

export const importTemplates = {
  /** The name is not said: nobody has confirmed yet that the mailbox is theirs. */
  'resident-invitation': template(
    z.object({ hasAccount: z.boolean(), until: z.iso.datetime() }),
    async (scene, { hasAccount, until }) => {
      const t = scene.t.imports.invitation;
      const link = urls.residentInvitation(await scene.token('resident-invitation'));
      return {
        subject: t.subject,
        paragraphs: [t.text(scene.city.name), hasAccount ? t.nextWithAccount : t.next],
        action: { label: hasAccount ? t.actionWithAccount : t.action, href: scene.url(link) },
        notes: [t.lasts(formatDay(new Date(until))), t.notYou(scene.city.email)],
        why: t.why,
      };
    },
  ),
};
