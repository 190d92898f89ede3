import { type ApplicationNews, newsOf } from '../../applications/news.ts';
import type { NewMail } from '../../platform/smtp/outbox.ts';
import type { DecisionLetter, DecisionToTell } from '../http/decision-letter.ts';
import { isLocale } from '../http/language.ts';
import { applicationLetters, letterTo } from './application-rules.ts';
import { writeLetter } from './deliver.ts';

/** Written by the same rules and templates as the mail itself. */
export const decisionLetter: DecisionLetter = async (city, applicationId, decision) => {
  const news = await newsOf(city.db, applicationId);
  const letter = news && (await letterTo(city.db, { ...news, ...newsIn(decision) }, decision));
  const mail = letter && (await mailFor(decision, letter));
  if (!mail) return undefined;
  const { subject, text } = await writeLetter(city, { ...mail, id: '' });
  return { to: mail.recipient, locale: isLocale(mail.locale) ? mail.locale : 'pl', subject, text };
};

function newsIn(decision: DecisionToTell): Partial<ApplicationNews> {
  switch (decision.what) {
    case 'accepted':
      return {};
    case 'returned':
      return { remarks: decision.remarks };
    case 'rejected':
      return { note: decision.reason };
  }
}

async function mailFor(
  { what }: DecisionToTell,
  letter: NonNullable<Awaited<ReturnType<typeof letterTo>>>,
): Promise<NewMail | undefined> {
  const { 'application.accepted': accepted, 'application.completed': completed } = applicationLetters;
  if (what === 'accepted') return accepted(letter) ?? (await completed(letter));
  return applicationLetters[`application.${what}`](letter);
}
