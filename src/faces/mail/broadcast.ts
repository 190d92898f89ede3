import type { QueueMails } from '../../cases/broadcasts/mail-portion.ts';
import { queueBulkMails } from '../../platform/smtp/outbox.ts';
import { mailTo } from './templates.ts';

/** Of a million mails none is kept. */
export const queueBroadcastMails: QueueMails = async (tx, readers, number) => {
  const mails = readers.map((reader) => ({
    ...mailTo(reader, 'broadcast-message', { number }),
    forgetWhenSent: true,
  }));
  await queueBulkMails(tx, mails);
};
