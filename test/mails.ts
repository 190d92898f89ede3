import { deliverMail } from '../src/faces/mail/deliver.ts';
import type { Letter } from '../src/platform/smtp/transport.ts';
import type { TestCity } from './city.ts';

export interface DeliveredMail extends Letter {
  readonly template: string;
  /** The path of the first link in the text that leads to us: `/aktywacja/…`. */
  readonly link: string | undefined;
}

/** Does what the worker would: renders every mail that waits, oldest first, and marks it as sent. */
export async function deliveredMails(city: TestCity): Promise<DeliveredMail[]> {
  const waiting = await city.db
    .selectFrom('mails')
    .select(['id', 'template'])
    .where('state', '<>', 'sent')
    .orderBy('id')
    .execute();
  const delivered: DeliveredMail[] = [];
  for (const { id, template } of waiting) {
    const transport = {
      async send(letter: Letter) {
        delivered.push({ ...letter, template, link: firstLink(city, letter.text) });
      },
      close() {},
    };
    await deliverMail(city, transport, id);
  }
  return delivered;
}

function firstLink(city: TestCity, text: string): string | undefined {
  const at = text.indexOf(`${city.config.publicUrl}/`);
  return at < 0 ? undefined : /^\S+/.exec(text.slice(at + city.config.publicUrl.length))?.[0];
}
