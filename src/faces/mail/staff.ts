import { z } from 'zod';
import { urls } from '../operator/urls.ts';
import { template } from './template.ts';

const none = z.object({});

export const staffTemplates = {
  'staff-invited': template(none, async (scene) => {
    const t = scene.t.staff.invited;
    const link = urls.invitation(await scene.token('staff-invitation'));
    return {
      subject: t.subject,
      paragraphs: [t.text(scene.city.name), t.next],
      action: { label: t.action, href: scene.url(link) },
      notes: [t.lasts, t.notYou],
      why: t.why,
    };
  }),
};
