import { issueToken } from '../../accounts/tokens.ts';
import { waitingCardOf } from '../../applications/wait-for-pickup.ts';
import type { City } from '../../city/city.ts';
import { findUnsentMail, markFailed, markSent, type QueuedMail } from '../../platform/smtp/outbox.ts';
import type { Letter, MailTransport } from '../../platform/smtp/transport.ts';
import { brandOf } from '../http/brand.ts';
import { isLocale } from '../http/language.ts';
import { messages } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { cityWords, placeholderValues, withWords } from './city-words.ts';
import { renderLetter } from './layout.tsx';
import type { MailScene, MailTemplate } from './template.ts';
import { templates } from './templates.ts';

/** The job behind every mail. Runs again when it throws; a mail that was sent already is left alone. */
export async function deliverMail(city: City, transport: MailTransport, mailId: string): Promise<void> {
  const mail = await findUnsentMail(city.db, mailId);
  if (!mail) return;
  try {
    await transport.send(await writeLetter(city, mail));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await markFailed(city.db, mailId, reason);
    // Servers quote the address, and the queue remembers what was thrown longer than the mail may be there.
    throw new Error(reason.replaceAll(new RegExp(mail.recipient.replace(/[^\w@]/g, '\\$&'), 'gi'), '…'));
  }
  await markSent(city.db, mailId, city.clock());
}

/** @throws when no template has this name any more, or the stored parameters do not fit it. */
export async function writeLetter(city: City, mail: QueuedMail): Promise<Letter> {
  const template = (templates as Record<string, MailTemplate | undefined>)[mail.template];
  if (!template) throw new Error(`There is no mail template "${mail.template}".`);
  const scene = await sceneOf(city, mail);
  const params = template.params.parse(mail.params);
  const words = await cityWords(city.db, mail.template, scene.locale);
  const content = withWords(await template.write(scene, params), words, placeholderValues(scene, params));
  return { id: mail.id, to: mail.recipient, ...renderLetter(content, scene) };
}

function sceneOf(city: City, mail: QueuedMail): Promise<MailScene> {
  const { accountId } = mail;
  return mailScene(city, isLocale(mail.locale) ? mail.locale : 'pl', {
    async waitingCard(application) {
      const { pickup } = await city.settings();
      return waitingCardOf(city.db, application, pickup, city.clock());
    },
    token(purpose, partnerId) {
      if (!accountId) throw new Error('A mail without an account has no token to give.');
      const mailbox = purpose === 'email-change' ? mail.recipient : undefined;
      return city.transact((tx) => issueToken(tx, accountId, purpose, { mailbox, partnerId }));
    },
  });
}

/** `secrets`: what only the recipient may have. */
export async function mailScene(
  city: City,
  locale: Locale,
  secrets: Pick<MailScene, 'token' | 'waitingCard'>,
): Promise<MailScene> {
  const settings = await city.settings();
  return {
    t: messages[locale].mail,
    locale,
    city: brandOf(settings),
    colour: settings.colours.main,
    url: (path) => `${city.config.publicUrl}${path}`,
    ...secrets,
  };
}
