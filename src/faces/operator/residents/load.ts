import { hasSecondFactor } from '../../../accounts/second-factor/reads.ts';
import { alikePeople } from '../../../applications/alike.ts';
import { applicationsAbout } from '../../../applications/same-person.ts';
import { savingsOf, usesAbout } from '../../../benefits/about.ts';
import { ownCards } from '../../../cards/reads.ts';
import { casesAbout } from '../../../cases/about.ts';
import { consentsOf } from '../../../consents/reads.ts';
import { suspensionsOf } from '../../../consents/suspensions.ts';
import { lastLoginOf, personLog } from '../../../events/reads.ts';
import { tiesOf } from '../../../family/ties.ts';
import { importedDetails } from '../../../imports/reads.ts';
import { entitlementsOf } from '../../../packages/reads.ts';
import { correctionsOf } from '../../../people/corrections.ts';
import type { KnownPerson } from '../../../people/directory.ts';
import { mailsTo } from '../../../people/mails.ts';
import { everyEntryOf, mergesInto } from '../../../people/merged.ts';
import { openDevices } from '../../../platform/sessions/devices.ts';
import { type ClerkWho, clerkWho } from '../../../staff/clerk.ts';
import { deskPage } from '../desk-page.ts';
import type { Visit } from '../guard.ts';
import type { ResidentPageProps, Some } from './resident-page.tsx';

const applicationsShown = 50;
const casesShown = 5;
const usesShown = 5;
const mailsShown = 5;
const eventsShown = 8;
const correctionsShown = 20;
const mergesShown = 20;
const alikeShown = 5;

/** Everything that the page of a resident shows. */
export async function residentOnOnePage(
  visit: Visit<ClerkWho<'read-residents'>>,
  person: KnownPerson,
): Promise<ResidentPageProps> {
  const { clerk, city } = visit;
  const { db } = city;
  const { id } = person;
  const [desk, ties, consents, cards, imported, applications, account, more] = await Promise.all([
    deskPage(visit),
    tiesOf(db, clerk, id),
    consentsOf(db, id, city.clock()),
    ownCards(db, { personId: id }),
    importedDetails(db, clerk, id),
    applicationsAbout(db, clerk, id, applicationsShown),
    accountOf(visit, person),
    story(visit, person),
  ]);
  return { desk, person, ties, consents, cards, imported, applications, ...account, ...more };
}

async function accountOf({ clerk, city }: Visit<ClerkWho<'read-residents'>>, { accountId }: KnownPerson) {
  const { db } = city;
  if (accountId === null) return { suspensions: [], factor: false, lastLogin: undefined, devices: [] };
  const [suspensions, factor, lastLogin, devices] = await Promise.all([
    suspensionsOf(db, accountId),
    hasSecondFactor(db, accountId),
    lastLoginOf(db, clerk, accountId),
    openDevices(db, accountId, city.clock()),
  ]);
  return { suspensions, factor, lastLogin, devices };
}

async function story({ clerk, city: { db } }: Visit<ClerkWho<'read-residents'>>, person: KnownPerson) {
  const answering = clerkWho(clerk, 'answer-cases');
  const everyEntry = await everyEntryOf(db, person.id);
  const [cases, uses, savings, packages, corrections, merges, alike, mails, events] = await Promise.all([
    answering && casesAbout(db, answering, person.id, casesShown),
    usesAbout(db, clerk, person.id, { limit: usesShown + 1 }),
    savingsOf(db, clerk, person.id),
    entitlementsOf(db, person.id),
    correctionsOf(db, person.id, correctionsShown),
    mergesInto(db, person.id, mergesShown),
    alikePeople(db, clerk, person.id, alikeShown),
    mailsTo(db, person, { limit: mailsShown + 1 }),
    personLog(db, clerk, everyEntry, { limit: eventsShown + 1 }),
  ]);
  return {
    cases,
    uses: first(uses, usesShown),
    savings,
    packages,
    corrections,
    merges,
    alike,
    mails: first(mails, mailsShown),
    events: first(events, eventsShown),
  };
}

function first<T>(found: readonly T[], shown: number): Some<T> {
  return { rows: found.slice(0, shown), more: found.length > shown };
}
