import { expireCards } from './applications/expire-cards.ts';
import { remindOfEnds } from './applications/remind.ts';
import type { City } from './city/city.ts';
import type { EndingPlace } from './packages/ending.ts';
import { expireEntitlements } from './packages/expire.ts';
import { reminderSpans } from './packages/reminders.ts';
import { dayOf } from './platform/clock.ts';
import { inPortions, untilNone } from './platform/jobs/portions.ts';
import { deleteOldExports } from './privacy/export/delete.ts';
import { deleteApplicationFiles } from './privacy/retention/application-files.ts';
import { deletePhotoBeforeChange, deletePhotoOfEndedCard } from './privacy/retention/card-photos.ts';
import { deleteOldDrafts, deleteUntouchedDrafts, warnOfDrafts } from './privacy/retention/drafts.ts';
import { warnOfRegistrations } from './privacy/retention/registrations.ts';

/** Packages whose last day is past, and the cards that have nothing left on them. */
export async function expireWhatEnded(city: City): Promise<void> {
  const { extension } = await city.settings();
  await inPortions(city.transact, expireEntitlements);
  await inPortions<EndingPlace>(city.transact, (tx, from) => expireCards(tx, extension.after, from));
}

/** Mails about packages that end soon. */
export async function remindOfWhatEnds(city: City): Promise<void> {
  const { extension } = await city.settings();
  for (const span of reminderSpans(extension, dayOf(city.clock()))) {
    await inPortions<EndingPlace>(city.transact, (tx, from) => remindOfEnds(tx, span, from));
  }
}

/** Mails about what is going to be deleted unless somebody does something. */
export async function warnOfWhatGoes(city: City): Promise<void> {
  const { retention } = await city.settings();
  await untilNone(city.transact, (tx) => warnOfDrafts(tx, retention.drafts));
  await untilNone(city.transact, warnOfRegistrations);
}

/** What the city does not need any longer. */
export async function deleteWhatIsDue(city: City): Promise<void> {
  const { documents, cardPhotos, drafts } = (await city.settings()).retention;
  await untilNone(city.transact, (tx) => deleteOldDrafts(tx, drafts));
  await untilNone(city.transact, deleteUntouchedDrafts);
  await untilNone(city.transact, (tx) => deletePhotoOfEndedCard(tx, cardPhotos));
  await untilNone(city.transact, (tx) => deletePhotoBeforeChange(tx, cardPhotos));
  await untilNone(city.transact, (tx) => deleteApplicationFiles(tx, documents));
  await untilNone(city.transact, deleteOldExports);
}
