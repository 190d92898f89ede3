import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newClerk } from '../../../test/accounts.ts';
import { configuredCity, newResident } from '../../../test/applications.ts';
import type { TestCity } from '../../../test/city.ts';
import { looksAfter } from '../../../test/guardians.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { registered } from '../../../test/residents.ts';
import { inspectToken } from '../../accounts/tokens.ts';
import { addMember } from '../../family/add-member.ts';
import { detach, endMembership } from '../../family/end-membership.ts';
import { acceptInvitation, declineInvitation } from '../../family/invitations/answer.ts';
import { refuseInvitation } from '../../family/invitations/confirm.ts';
import { ownInvitations, sentInvitations } from '../../family/invitations/reads.ts';
import { withdrawInvitation } from '../../family/invitations/withdraw.ts';
import { inviteGuardian } from '../../family/invite-guardian.ts';
import { familyOf } from '../../family/reads.ts';
import { lookAfterFamilies } from '../../nightly.ts';
import type { Resident } from '../../people/resident.ts';
import { addDays, addYears, dayOf, days } from '../../platform/clock.ts';
import { queueMail } from '../../platform/smtp/outbox.ts';
import { locales } from '../i18n/locale.ts';
import { familyTemplates } from './family.ts';
import { mailTo } from './templates.ts';

let city: TestCity;
let guardian: Resident;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());
beforeEach(async () => {
  guardian = await newResident(city);
  await deliveredMails(city);
});

const spouse = {
  firstName: 'Adam',
  lastName: 'Wójcik',
  birthDate: '1988-01-02',
  relation: 'spouse',
} as const;

let addresses = 0;
const unknownAddress = () => {
  addresses += 1;
  return `nieznany${addresses}@poczta.test`;
};

const ask = (email: string) =>
  city.transact((tx) => addMember(tx, guardian, { ...spouse, email }, ['rodo'], 'uk'));

async function addedChild(birthDate = '2015-05-05') {
  const jan = { firstName: 'Jan', lastName: 'Mały', birthDate, relation: 'child', email: undefined } as const;
  await city.transact((tx) => addMember(tx, guardian, jan, ['rodo'], 'pl'));
  const [child] = await familyOf(city.db, guardian);
  if (!child) throw new Error('Nobody was added.');
  return child;
}

const askGuardian = async (email: string) => {
  const child = await addedChild();
  return city.transact((tx) => inviteGuardian(tx, guardian, child.id, email, 'pl'));
};

const told = async () =>
  (await deliveredMails(city)).map(({ template, to, link }) => [template, to, link?.replace(/\w{30,}/, '…')]);

describe('whoever is asked', () => {
  test('with an unknown address gets a link that works once, in the language of the guardian', async () => {
    const email = unknownAddress();
    await ask(email);
    const [mail] = await deliveredMails(city);
    expect(mail).toMatchObject({ template: 'family-invitation', to: email });
    expect(mail?.subject).toContain('Запрошення до родини: Anna Nowak');
    for (const said of ['Adam Wójcik', 'чоловік або дружина', addDays(dayOf(city.clock()), 30).slice(8)]) {
      expect(mail?.text).toContain(said);
    }
    const token = mail?.link?.split('/').at(-1) ?? '';
    expect(mail?.link).toBe(`/zaproszenie/${token}`);
    expect((await inspectToken(city.db, token, 'family-invitation', city.clock())).state).toBe('open');
  });

  test('with a registration that nobody confirmed gets the same link', async () => {
    const email = unknownAddress();
    await registered(city, { email });
    await deliveredMails(city);
    await ask(email);
    expect(await told()).toEqual([['family-invitation', email, expect.stringContaining('/zaproszenie/')]]);
  });

  test('with an account answers behind the login; a clerk becomes a resident first', async () => {
    const [known, clerk] = [await newResident(city), await newClerk(city)];
    await deliveredMails(city);
    await ask(known.email);
    await ask(clerk.email);
    expect(await told()).toEqual([
      ['family-request', known.email, '/zaproszenia'],
      ['family-request', clerk.email, '/zaloz-konto?posiadam-konto'],
    ]);
  });

  test('to be a second guardian answers behind the login, or registers first', async () => {
    const [known, unknown] = [await newResident(city), unknownAddress()];
    await deliveredMails(city);
    await askGuardian(known.email);
    await askGuardian(unknown);
    expect(await told()).toEqual([
      ['guardian-request', known.email, '/zaproszenia'],
      ['guardian-request', unknown, '/zaloz-konto'],
    ]);
  });

  test('is not written to over and over by asking and withdrawing', async () => {
    const email = unknownAddress();
    for (let times = 0; times < 9; times += 1) {
      await ask(email);
      const [invitation] = await sentInvitations(city.db, guardian, city.clock());
      await city.transact((tx) => withdrawInvitation(tx, guardian, invitation?.id ?? ''));
    }
    expect(await deliveredMails(city)).toHaveLength(6);
  });
});

describe('the guardian hears', () => {
  /** What the guardian reads, without what differs anyhow: the address. */
  async function answered(email: string) {
    const [mail, ...more] = (await deliveredMails(city)).filter(({ to }) => to === guardian.email);
    expect(more).toEqual([]);
    return mail && { template: mail.template, text: mail.text.replaceAll(email, 'ADRES') };
  }

  test('the same no from a known address as from an unknown one', async () => {
    const [known, unknown] = [await newResident(city), unknownAddress()];
    await ask(known.email);
    const [request] = await ownInvitations(city.db, known, city.clock());
    await city.transact((tx) => declineInvitation(tx, known, request?.id ?? ''));
    const declined = await answered(known.email);
    await ask(unknown);
    const [mail] = await deliveredMails(city);
    const token = mail?.link?.split('/').at(-1) ?? '';
    await city.transact((tx) => refuseInvitation(tx, token, '127.0.0.1'));
    expect(declined?.template).toBe('family-declined');
    expect(await answered(unknown)).toEqual(declined);
  });

  test('a yes, and silence after 30 days', async () => {
    const known = await newResident(city);
    await ask(known.email);
    const [request] = await ownInvitations(city.db, known, city.clock());
    await city.transact((tx) => acceptInvitation(tx, known, request?.id ?? ''));
    expect((await answered(known.email))?.template).toBe('family-accepted');
    const silent = unknownAddress();
    await ask(silent);
    city.wait(days(31));
    await lookAfterFamilies(city);
    const lapsed = await answered(silent);
    expect(lapsed?.template).toBe('family-lapsed');
    expect(lapsed?.text).toContain('Adam Wójcik');
    await lookAfterFamilies(city);
    expect(await deliveredMails(city)).toEqual([]);
  });

  test('that a child came of age and has no address, once, with the way to the page of the child', async () => {
    const child = await addedChild(addDays(addYears(dayOf(city.clock()), -18), 1));
    const other = await newResident(city);
    await looksAfter(city, other, child);
    await lookAfterFamilies(city);
    expect((await told()).filter(([template]) => template === 'family-of-age')).toEqual([]);
    city.wait(days(1));
    await lookAfterFamilies(city);
    const [membership] = await familyOf(city.db, other);
    expect(await told()).toEqual(
      expect.arrayContaining([
        ['family-of-age', guardian.email, `/moja-rodzina/${child.id}`],
        ['family-of-age', other.email, `/moja-rodzina/${membership?.id}`],
      ]),
    );
    await lookAfterFamilies(city);
    expect(await told()).toEqual([]);
  });

  test('that a member has left', async () => {
    const member = await newResident(city);
    await looksAfter(city, guardian, member);
    await deliveredMails(city);
    await city.transact((tx) => detach(tx, member));
    expect(await told()).toEqual([['family-detached', guardian.email, '/moja-rodzina']]);
  });
});

test('a member who was removed hears what stays; one without a login has nobody to tell', async () => {
  const [member, other] = [await newResident(city), await newResident(city)];
  const child = await addedChild();
  for (const by of [guardian, other]) await looksAfter(city, by, member);
  await deliveredMails(city);
  const remove = (by: Resident, { personId: memberId }: { personId: string }) =>
    city.transact((tx) => endMembership(tx, by, { guardianId: by.personId, memberId, as: 'removed' }));
  await remove(guardian, member);
  await remove(other, member);
  await remove(guardian, child);
  const mails = await deliveredMails(city);
  expect(mails.map(({ template, to }) => [template, to])).toEqual([
    ['family-removed', member.email],
    ['family-removed', member.email],
  ]);
  expect(mails[0]?.text).toContain('Drugi opiekun nadal prowadzi je razem z Tobą');
  expect(mails[1]?.text).toContain('Teraz prowadzisz je samodzielnie');
});

test.each(locales)('every mail about families is complete in %s', async (locale) => {
  const to = { ...guardian, locale };
  const [name, until, email] = ['Jan Mały', '2026-12-23T11:00:00.000Z', 'jan@poczta.test'];
  const asking = { guardian: 'Anna Nowak', name, relation: 'child', until } as const;
  const mails = [
    mailTo(to, 'family-invitation', asking),
    ...(['answer', 'register', 'add-role'] as const).flatMap((way) => [
      mailTo(to, 'family-request', { ...asking, way }),
      mailTo(to, 'guardian-request', { ...asking, way }),
    ]),
    ...(['member', 'guardian'] as const).flatMap((as) => [
      mailTo(to, 'family-accepted', { as, name, email }),
      mailTo(to, 'family-declined', { as, name, email }),
      mailTo(to, 'family-lapsed', { as, name, email }),
    ]),
    ...[true, false].map((lookedAfter) =>
      mailTo(to, 'family-removed', { guardian: 'Anna Nowak', lookedAfter }),
    ),
    mailTo(to, 'family-detached', { name }),
    mailTo(to, 'family-of-age', { name, membershipId: 'x' }),
  ];
  await city.transact(async (tx) => {
    for (const mail of mails) await queueMail(tx, mail);
  });
  const delivered = await deliveredMails(city);
  expect(new Set(delivered.map(({ template }) => template))).toEqual(new Set(Object.keys(familyTemplates)));
  for (const { subject, text, html, template } of delivered) {
    expect(html, template).toContain(`<html lang="${locale}"`);
    for (const part of [subject, text, html]) expect(part, template).not.toMatch(/undefined|\[object|NaN|=>/);
  }
});
