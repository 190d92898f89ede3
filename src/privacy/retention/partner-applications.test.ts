import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { tracesOf } from '../../../test/traces.ts';
import { deleteWhatIsDue, warnOfWhatGoes } from '../../nightly.ts';
import { acceptApplication } from '../../partners/applications/accept.ts';
import { applyAsPartner } from '../../partners/applications/apply.ts';
import { findApplication } from '../../partners/applications/reads.ts';
import { refuseApplication } from '../../partners/applications/refuse.ts';
import { findPartner } from '../../partners/reads.ts';
import { addDays, dayOf, days } from '../../platform/clock.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await testCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

async function applied(name: string, nip: string): Promise<{ id: string; email: string; words: string[] }> {
  const surname = `${name}owska`;
  const email = `${name.toLowerCase()}@firma.test`;
  const description = `Pyta Ewa ${surname}.`;
  const firm = { name, nip, description, website: null, street: 'Polna 2', postalCode: '00-950' };
  const contact = { firstName: 'Ewa', lastName: surname, email, phone: `+48${nip.slice(1)}` };
  const input = { ...firm, ...contact, town: 'Nowy Gród', sendKey: randomUUID() };
  await city.transact((tx) => applyAsPartner(tx, input, '127.0.0.1', 'pl'));
  const { id } = await city.db
    .selectFrom('partner_applications')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return { id, email, words: [surname, email, contact.phone] };
}

const eventsOf = async (id: string) => {
  const rows = await city.db
    .selectFrom('events')
    .select(['kind', 'actor_kind'])
    .where(sql<string>`data ->> 'partnerApplication'`, '=', id)
    .orderBy('id')
    .execute();
  return rows.map(({ kind, actor_kind }) => `${kind} by ${actor_kind}`);
};

test('a year after the answer nobody can tell who asked; the firm, the date and the answer stay', async () => {
  const refused = await applied('Solarium', '5260250274');
  const accepted = await applied('Optyk', '8110001246');
  await city.transact((tx) => refuseApplication(tx, clerk, refused.id, `Pani ${refused.words[0]} wie.`));
  const contract = { from: dayOf(city.clock()), until: null, branch: 'Polna' };
  const made = await city.transact((tx) => acceptApplication(tx, clerk, accepted.id, contract));
  if (!made.ok) throw new Error(made.reason);
  await deliveredMails(city);
  city.wait(days(364));
  await deleteWhatIsDue(city);
  expect(await findApplication(city.db, clerk, refused.id)).toMatchObject({ email: refused.email });
  city.wait(days(2));
  await deleteWhatIsDue(city);
  await deleteWhatIsDue(city);
  expect(await tracesOf(city, refused.words)).toEqual([]);
  expect(await findApplication(city.db, clerk, refused.id)).toMatchObject({
    ...{ name: 'Solarium', nip: '5260250274', firstName: '', email: '', phone: '', description: '' },
    ...{ decision: { accepted: false, reason: null }, personDeletedAt: expect.any(Date) },
  });
  expect(await eventsOf(refused.id)).toEqual([
    'partner.applied by system',
    'partner.application-refused by staff',
    'partner.applicant-forgotten by system',
  ]);
  expect(await findApplication(city.db, clerk, accepted.id)).toMatchObject({ email: '' });
  expect(await findPartner(city.db, clerk, made.partnerId), 'a partner is a partner').toMatchObject({
    email: accepted.email,
  });
});

test('one that nobody answered goes as a whole, two weeks after its mailbox was told', async () => {
  const { id, email, words } = await applied('Kwiaty', '8110001252');
  await deliveredMails(city);
  city.wait(days(350));
  await warnOfWhatGoes(city);
  expect(await deliveredMails(city)).toEqual([]);
  // The worker stood still for a while: the two weeks begin with the warning.
  city.wait(days(30));
  await deleteWhatIsDue(city);
  await Promise.all([warnOfWhatGoes(city), warnOfWhatGoes(city)]);
  const mails = await deliveredMails(city);
  expect(mails.map(({ template, to }) => [template, to])).toEqual([['partner-unanswered', email]]);
  const on = addDays(dayOf(city.clock()), 14).split('-').reverse().join('.');
  expect(mails[0]?.subject).toContain(`Zgłoszenie partnera zostanie usunięte ${on}`);
  expect(mails[0]?.text, 'nobody has proven the address').not.toContain('Kwiaty');
  city.wait(days(13));
  await deleteWhatIsDue(city);
  expect(await findApplication(city.db, clerk, id)).toMatchObject({ endingToldAt: expect.any(Date) });
  city.wait(days(2));
  await deleteWhatIsDue(city);
  expect(await findApplication(city.db, clerk, id)).toBeUndefined();
  expect(await tracesOf(city, words)).toEqual([]);
  expect(await eventsOf(id)).toEqual([
    'partner.applied by system',
    'partner.application-ending by system',
    'partner.application-expired by system',
  ]);
});
