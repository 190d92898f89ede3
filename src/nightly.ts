import { expireCards } from './applications/expire-cards.ts';
import { remindOfEnds } from './applications/remind.ts';
import { remindOfPickups } from './applications/remind-pickup.ts';
import { sweepChecks } from './benefits/sweep.ts';
import type { City } from './city/city.ts';
import { askForAddresses, lapseInvitations } from './family/sweep.ts';
import { deleteOldImports } from './imports/delete.ts';
import type { EndingPlace } from './packages/ending.ts';
import { expireEntitlements } from './packages/expire.ts';
import { reminderSpans } from './packages/reminders.ts';
import { deleteUnusedPictures } from './partners/offers/delete-pictures.ts';
import { remindOfContractEnd } from './partners/remind-of-end.ts';
import { dayOf } from './platform/clock.ts';
import { inPortions, untilNone } from './platform/jobs/portions.ts';
import { type ErasedPlace, eraseLate } from './privacy/erase-late.ts';
import { deleteOldExports } from './privacy/export/delete.ts';
import { mergeLate } from './privacy/merging/merge-late.ts';
import { deleteApplicationFiles } from './privacy/retention/application-files.ts';
import { deletePhotoBeforeChange, deletePhotoOfEndedCard } from './privacy/retention/card-photos.ts';
import { deleteWordsOfCases } from './privacy/retention/cases.ts';
import { deleteOldDrafts, deleteUntouchedDrafts, warnOfDrafts } from './privacy/retention/drafts.ts';
import {
  deleteUnansweredPartnerApplications,
  forgetPartnerApplicants,
  warnOfPartnerApplications,
} from './privacy/retention/partner-applications.ts';
import { warnOfRegistrations } from './privacy/retention/registrations.ts';

/** Packages whose last day is past, and the cards that have nothing left on them. */
export async function expireWhatEnded(city: City): Promise<void> {
  const { extension } = await city.settings();
  await inPortions(city.transact, expireEntitlements);
  await inPortions<EndingPlace>(city.transact, (tx, from) => expireCards(tx, extension.after, from));
}

/** Mails about packages and partners' contracts that end soon, and about cards that nobody has come for. */
export async function remindOfWhatEnds(city: City): Promise<void> {
  const { extension, pickup } = await city.settings();
  for (const last of [true, false]) {
    await untilNone(city.transact, (tx) => remindOfPickups(tx, pickup, last));
  }
  for (const span of reminderSpans(extension, dayOf(city.clock()))) {
    await inPortions<EndingPlace>(city.transact, (tx, from) => remindOfEnds(tx, span, from));
  }
  await untilNone(city.transact, remindOfContractEnd);
}

/** Mails about what is going to be deleted unless somebody does something. */
export async function warnOfWhatGoes(city: City): Promise<void> {
  const { retention } = await city.settings();
  await untilNone(city.transact, (tx) => warnOfDrafts(tx, retention.drafts));
  await untilNone(city.transact, warnOfRegistrations);
  await untilNone(city.transact, (tx) => warnOfPartnerApplications(tx, retention.partnerApplications));
}

/** Invitations that nobody answered, and children who came of age: the guardians get mails about both. */
export async function lookAfterFamilies(city: City): Promise<void> {
  await untilNone(city.transact, lapseInvitations);
  await untilNone(city.transact, askForAddresses);
}

/** What the city does not need any longer. */
export async function deleteWhatIsDue(city: City): Promise<void> {
  const { documents, cardPhotos, drafts, cases, partnerApplications } = (await city.settings()).retention;
  await untilNone(city.transact, (tx) => deleteOldDrafts(tx, drafts));
  await untilNone(city.transact, deleteUntouchedDrafts);
  await untilNone(city.transact, (tx) => deletePhotoOfEndedCard(tx, cardPhotos));
  await untilNone(city.transact, (tx) => deletePhotoBeforeChange(tx, cardPhotos));
  await untilNone(city.transact, (tx) => deleteApplicationFiles(tx, documents));
  await untilNone(city.transact, (tx) => deleteWordsOfCases(tx, cases));
  await untilNone(city.transact, (tx) => deleteUnansweredPartnerApplications(tx, partnerApplications));
  await untilNone(city.transact, (tx) => forgetPartnerApplicants(tx, partnerApplications));
  await untilNone(city.transact, deleteOldExports);
  await untilNone(city.transact, deleteOldImports);
  await city.transact(deleteUnusedPictures);
  await untilNone(city.transact, sweepChecks);
  await inPortions<string>(city.transact, (tx, after) => mergeLate(tx, city.keys, after));
  await inPortions<ErasedPlace>(city.transact, eraseLate);
}
