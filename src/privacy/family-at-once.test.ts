import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { addChild } from '../../test/families.ts';
import { goodPassword } from '../../test/residents.ts';
import { newSession } from '../../test/second-factor.ts';
import { acceptApplication } from '../applications/accept.ts';
import { claimApplication } from '../applications/claim.ts';
import { ownCards } from '../cards/reads.ts';
import { actFor } from '../family/act-for.ts';
import { findAtPanel } from '../family/panel.ts';
import { findSession } from '../platform/sessions/sessions.ts';
import { removeMember } from './remove-member.ts';
import { withdrawConsent } from './withdraw-consent.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const rounds = [1, 2, 3, 4];

describe('a switch to a member who is removed at that moment', () => {
  test.each(rounds)('leaves nobody acting, round %i', async () => {
    const anna = await newResident(city);
    const jan = await addChild(city, anna);
    const { token, session } = await newSession(city, anna.accountId);
    const [switched, removed] = await Promise.all([
      city.transact((tx) => actFor(tx, anna, session, jan.personId)),
      removeMember(city, anna, jan.id, 'erased'),
    ]);
    expect(typeof switched).toBe('boolean');
    expect(removed).toMatchObject({ ok: true });
    const after = await findSession(city.db, token, city.clock());
    expect(after?.actingFor).toBeNull();
    expect(after && (await findAtPanel(city.db, after, '127.0.0.1'))).toMatchObject({
      personId: anna.personId,
    });
    expect(await city.transact((tx) => actFor(tx, anna, session, jan.personId))).toBe(false);
  });
});

describe('a guardian withdraws while a clerk decides about the member', () => {
  /** A child's application in a clerk's hands. */
  async function deciding() {
    const anna = await newResident(city);
    const jan = await addChild(city, anna);
    const answers = { firstName: 'Jan', birthDate: '2015-05-05' };
    const { number } = await sendApplication(city, anna, 'zameldowanie', { whom: jan, answers });
    await city.transact((tx) => claimApplication(tx, clerk, number));
    const { cardNumber } = await city.settings();
    const accept = () => city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined));
    return { anna, jan, number, accept };
  }

  const statusOf = async (number: number) =>
    (
      await city.db
        .selectFrom('applications')
        .select('status')
        .where('number', '=', number)
        .executeTakeFirstOrThrow()
    ).status;

  test.each(rounds)('a required one: the card that comes of it is blocked, round %i', async () => {
    const { anna, jan, number, accept } = await deciding();
    const [accepted, withdrawn] = await Promise.all([accept(), withdrawConsent(city, anna, 'regulamin')]);
    expect([accepted.ok, withdrawn.ok]).toEqual([true, true]);
    expect((await ownCards(city.db, jan)).map(({ status }) => status)).toEqual(['blocked']);
    expect(await statusOf(number)).toBe('completed');
  });

  test.each(rounds)('the notice: all of the card, or none of the application, round %i', async () => {
    const { anna, jan, number, accept } = await deciding();
    const [accepted, withdrawn] = await Promise.all([
      accept(),
      withdrawConsent(city, anna, 'rodo', goodPassword),
    ]);
    expect(withdrawn).toMatchObject({ ok: true });
    const cards = (await ownCards(city.db, jan)).map(({ status }) => status);
    expect([cards, await statusOf(number)]).toEqual(
      accepted.ok ? [['invalid'], 'completed'] : [[], 'cancelled'],
    );
  });
});
