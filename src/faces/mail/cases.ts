import { z } from 'zod';
import { urls } from '../resident/urls.ts';
import { type MailContent, type MailScene, template } from './template.ts';

/** No subject and no content: mailboxes are read by others too. */
function newMessage({ t: { cases: t }, url }: MailScene, number: number, why: string): MailContent {
  return {
    subject: t.subject,
    paragraphs: [t.text],
    action: { label: t.action, href: url(urls.case(number)) },
    notes: [t.login],
    why,
  };
}

export const caseTemplates = {
  'case-message': template(
    z.object({
      number: z.number(),
      /** Whom it is about, when that is somebody whom the reader looks after. */
      ward: z.object({ memberId: z.string(), name: z.string() }).nullable(),
    }),
    (scene, { number, ward }) => {
      const { cases: t } = scene.t;
      const mail = newMessage(scene, number, t.why);
      return ward
        ? { ...mail, subject: `${mail.subject} (${ward.name})`, facts: [[t.person, ward.name]] }
        : mail;
    },
  ),
  'broadcast-message': template(z.object({ number: z.number() }), (scene, { number }) =>
    newMessage(scene, number, scene.t.cases.whyToMany),
  ),
};
