import { z } from 'zod';
import { urls as partnerUrls } from '../partner/urls.ts';
import { urls as publicUrls } from '../public/urls.ts';
import { type MailScene, template } from './template.ts';

const about = z.object({ offerId: z.string(), offer: z.string(), reason: z.string() });
type About = z.output<typeof about>;

export const offerTemplates = {
  'offer-approved': template(about, (scene, { offerId, offer }) => {
    const t = scene.t.offers.approved;
    return {
      subject: t.subject(offer),
      paragraphs: [t.text(offer)],
      action: { label: t.action, href: scene.url(publicUrls.offer(offerId)) },
      why: scene.t.offers.why,
    };
  }),
  'offer-refused': template(about, (scene, params) => ({
    ...refusal(scene, params, scene.t.offers.refused),
  })),
  'offer-ended': template(about, (scene, params) => ({
    ...refusal(scene, params, scene.t.offers.ended),
  })),
};

interface Words {
  readonly subject: (offer: string) => string;
  readonly text: (offer: string) => string;
  readonly next: string;
  readonly action: string;
}

/** The city's reason stands there word for word. */
const refusal = ({ t, url }: MailScene, { offerId, offer, reason }: About, words: Words) => ({
  subject: words.subject(offer),
  paragraphs: [words.text(offer), t.offers.reason(reason), words.next],
  action: {
    label: words.action,
    href: url(publicUrls.loginAndReturn(partnerUrls.offer(offerId))),
  },
  why: t.offers.why,
});
