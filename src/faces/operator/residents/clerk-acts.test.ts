import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { student } from '../../../../test/cardholders.ts';
import { clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { activeResident } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { changesOf, ownCards } from '../../../cards/reads.ts';
import { system } from '../../../events/actor.ts';
import { openCorrection } from '../../../people/corrections.ts';
import { resendMail } from '../../../people/resend-mail.ts';
import { findResident } from '../../../people/resident.ts';
import { minutes } from '../../../platform/clock.ts';
import { correctableData, correctPerson } from '../../../privacy/correct-person.ts';
import { erasePerson } from '../../../privacy/erase-person.ts';
import { messages } from '../../i18n/index.ts';
import { templates } from '../../mail/templates.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const mailsOf = (accountId: string) =>
  city.db.selectFrom('mails').selectAll().where('account_id', '=', accountId).orderBy('id').execute();

test.each(['pl', 'uk', 'en'] as const)('every mail has a name in %s', (locale) => {
  expect(Object.keys(messages[locale].residentsDesk.mails.names).sort()).toEqual(
    Object.keys(templates).sort(),
  );
});

describe('mails', () => {
  test('are listed with their state, the reason in words, and can be sent again', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    await deliveredMails(city);
    await city.db
      .updateTable('mails')
      .set({ state: 'failed', last_error: '550 5.1.1 User unknown' })
      .where('account_id', '=', anna.accountId)
      .where('template', '=', 'application-completed')
      .execute();
    await browser.open(urls.resident(anna.personId));
    expect(browser.page.text).toContain('Niewysłana');
    expect(browser.page.text).toContain('nie ma takiej skrzynki');
    const again = browser.page.forms.filter(({ action }) => action.endsWith('/ponownie'));
    city.wait(minutes(5));
    await browser.send({}, { form: again[0]?.action ?? '' });
    expect(browser.page.text).toContain(`Nowa wiadomość idzie na adres ${anna.email}`);
    const [sent] = await deliveredMails(city);
    expect(sent).toMatchObject({ to: anna.email, template: 'application-completed' });
    expect(await eventsOf(city, 'mail.resent')).toHaveLength(1);

    const mail = (await mailsOf(anna.accountId)).find(({ template }) => template === 'application-submitted');
    const resend = (personId: string, id: string | undefined) =>
      city.transact((tx) => resendMail(tx, clerk, personId, id ?? ''));
    expect(await resend(anna.personId, mail?.id)).toEqual({ ok: false, reason: 'past' });
    const [last] = (await mailsOf(anna.accountId)).slice(-1);
    expect(await resend(anna.personId, last?.id)).toEqual({ ok: false, reason: 'too-often' });
    const stranger = await activeResident(city, { email: 'obca@poczta.test' });
    expect(await resend(stranger.personId, mail?.id)).toEqual({ ok: false, reason: 'not-found' });

    await browser.open(urls.residentMails(anna.personId));
    expect(browser.page.text).toContain('Wniosek zrealizowany');
    await browser.open(urls.residentHistory(anna.personId));
    expect(browser.page.text).toContain('Wysłano ponownie wiadomość e-mail');
  });

  test('of two clerks who send one again at the same time one does', async () => {
    const { clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    await deliveredMails(city);
    city.wait(minutes(5));
    const mail = (await mailsOf(anna.accountId)).find(({ template }) => template === 'application-completed');
    const both = await Promise.all(
      [1, 2].map(() => city.transact((tx) => resendMail(tx, clerk, anna.personId, mail?.id ?? ''))),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe('blocking', () => {
  test('an account: with a reason, at once, and with a mail; a clerk’s own and a colleague’s not', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    await deliveredMails(city);
    await browser.open(urls.resident(anna.personId));
    await browser.click('Zablokuj konto');
    await browser.send({ reason: '' });
    expect([browser.page.status, Object.keys(browser.page.errors)]).toEqual([422, ['reason']]);
    await browser.send({ reason: 'Ktoś zna jej hasło.' });
    expect(browser.page.text).toContain('Konto jest zablokowane.');
    expect(browser.page.text).toContain('Ktoś zna jej hasło.');
    expect(await findResident(city.db, anna.accountId, '127.0.0.1')).toBeUndefined();
    const [mail] = await deliveredMails(city);
    expect(mail).toMatchObject({ template: 'account-suspended', to: anna.email });
    expect(mail?.text).not.toContain('Zablokowane są też karty');
    expect((await ownCards(city.db, anna)).map(({ status }) => status)).toEqual(['active']);
    await browser.open(`${urls.residents}?stan=zablokowani`);
    expect(browser.page.text).toContain(`${anna.lastName} ${anna.firstName}`);

    await browser.open(urls.accountBlock(anna.personId));
    expect([browser.page.status, browser.page.text.includes('już zablokowane')]).toEqual([409, true]);
    await browser.open(urls.suspensionLifting(anna.personId));
    await browser.send({ reason: 'Nowe hasło.' });
    expect(await findResident(city.db, anna.accountId, '127.0.0.1')).toBeDefined();

    await city.db
      .insertInto('staff_members')
      .values({
        account_id: anna.accountId,
        first_name: 'A',
        last_name: 'B',
        created_at: city.clock(),
        joined_at: city.clock(),
      })
      .execute();
    await browser.open(urls.accountBlock(anna.personId));
    await browser.send({ reason: 'Nie tędy.' });
    expect(browser.page.status).toBe(409);
    expect(browser.page.text).toContain('loguje się też pracownik');
  });

  test('a card: with a reason that stays with the block, and a mail', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    await deliveredMails(city);
    const [card] = await ownCards(city.db, anna);
    await browser.open(urls.card(card?.id ?? ''));
    await browser.click('Zastrzeż kartę');
    await browser.send({ reason: 'Zgubiona w tramwaju.' });
    expect(browser.page.url).toBe(urls.card(card?.id ?? ''));
    expect(browser.page.text).toContain('Powód: Zgubiona w tramwaju.');
    expect((await ownCards(city.db, anna))[0]?.status).toBe('blocked');
    expect((await deliveredMails(city)).map(({ template, to }) => [template, to])).toEqual([
      ['card-blocked', anna.email],
    ]);
    await browser.open(urls.cardBlock(card?.id ?? ''));
    expect(browser.page.status).toBe(409);
  });
});

describe('correcting data', () => {
  test('keeps both values under a seal, changes the card, and tells both addresses', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    await deliveredMails(city);
    await browser.open(urls.resident(anna.personId));
    await browser.click('Popraw dane');
    await browser.send({ lastName: '', reason: '' });
    expect([browser.page.status, Object.keys(browser.page.errors).sort()]).toEqual([
      422,
      ['lastName', 'reason'],
    ]);
    const given = {
      lastName: 'Kowalska',
      phone: '600 100 200',
      email: 'kowalska@poczta.test',
      reason: 'Ślub, okazano dowód.',
    };
    await browser.send({ ...given, pesel: '75031234564', birthDate: '1975-03-13' });
    expect([browser.page.status, Object.keys(browser.page.errors)]).toEqual([422, ['pesel']]);
    await browser.send({ ...given, pesel: '75031234564', birthDate: '1975-03-12' });
    expect(browser.page.text).toContain('Dane są poprawione.');
    expect(browser.page.text).toContain('Ślub, okazano dowód.');

    const [card] = await ownCards(city.db, anna);
    expect(card?.lastName).toBe('Kowalska');
    expect(card && (await changesOf(city.db, card))[0]).toMatchObject({
      lastName: anna.lastName,
      applicationId: null,
    });
    const mails = await deliveredMails(city);
    expect(mails.map(({ template, to }) => [template, to])).toEqual([
      ['email-changed', anna.email],
      ['data-corrected', 'kowalska@poczta.test'],
    ]);
    expect(mails[1]?.text).toContain('nazwisko');
    expect(mails[1]?.text).not.toContain('Kowalska');
    const row = await city.db
      .selectFrom('person_corrections')
      .select(['fields', 'sealed'])
      .where('person_id', '=', anna.personId)
      .executeTakeFirstOrThrow();
    expect(row.fields).toEqual(['lastName', 'birthDate', 'pesel', 'phone', 'email']);
    expect(await openCorrection(city.db, city.keys, anna.personId, row.sealed)).toMatchObject({
      lastName: [anna.lastName, 'Kowalska'],
      email: [anna.email, 'kowalska@poczta.test'],
    });
    const events = JSON.stringify(await eventsOf(city, 'person.corrected'));
    expect(events).not.toMatch(/Kowalska|75031234564/);

    await city.transact((tx) => erasePerson(tx, system, anna.personId));
    const left = await city.db
      .selectFrom('person_corrections')
      .select(['reason', 'sealed'])
      .where('person_id', '=', anna.personId)
      .execute();
    expect(left).toEqual([{ reason: '', sealed: Buffer.alloc(0) }]);
    await browser.open(urls.resident(anna.personId));
    expect(browser.page.text).not.toMatch(/Kowalska|Ślub/);
  });

  test('refuses what is somebody else’s, and what somebody has just put right', async () => {
    const { clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    const other = await activeResident(city, { email: 'zajety@poczta.test' });
    const known = await correctableData(city.db, clerk, city.keys, anna.personId);
    if (!known) throw new Error('Nobody is there.');
    const { pesel: _pesel, ...data } = known.data;
    const correct = (change: object, version = known.version) =>
      city.transact((tx) =>
        correctPerson(tx, clerk, city.keys, anna.personId, {
          data: { ...data, ...change },
          pesel: undefined,
          reason: 'Literówka.',
          version,
        }),
      );
    expect(await correct({})).toEqual({ ok: false, reason: 'nothing-changed' });
    expect(await correct({ email: other.email })).toEqual({
      ok: false,
      reason: 'wrong',
      errors: { email: 'email-taken' },
    });
    const both = await Promise.all([correct({ lastName: 'Nowacka' }), correct({ firstName: 'Hanna' })]);
    expect(both).toContainEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await city.db.updateTable('people').set({ account_id: null }).where('id', '=', anna.personId).execute();
    await city.db.deleteFrom('people').where('id', '=', other.personId).execute();
    await city.db
      .updateTable('people')
      .set({ account_id: clerk.accountId })
      .where('id', '=', anna.personId)
      .execute();
    expect(await correct({ lastName: 'Szefowa' })).toEqual({ ok: false, reason: 'own' });
  });
});
