import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newResident } from '../../../../test/applications.ts';
import { type Browser, browse } from '../../../../test/client.ts';
import { looksAfter } from '../../../../test/guardians.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { addMember } from '../../../family/add-member.ts';
import { editMember } from '../../../family/edit-member.ts';
import { ownInvitations } from '../../../family/invitations/reads.ts';
import { withdrawInvitation } from '../../../family/invitations/withdraw.ts';
import { inviteGuardian } from '../../../family/invite-guardian.ts';
import { familyOf } from '../../../family/reads.ts';
import type { Resident } from '../../../people/resident.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const spouse = {
  firstName: 'Adam',
  lastName: 'Wójcik',
  birthDate: '1988-01-02',
  relation: 'spouse',
} as const;
const jan = { firstName: 'Jan', lastName: 'Mały', birthDate: '2015-05-05', relation: 'child' } as const;

async function childOf(guardian: Resident) {
  await city.transact((tx) => addMember(tx, guardian, { ...jan, email: undefined }, [], 'pl'));
  const [child] = await familyOf(city.db, guardian);
  if (!child) throw new Error('Nobody was added.');
  return child;
}

/** Somebody with a browser, whom a resident has just asked: to be a member, or to look after Jan too. */
async function asked(as: 'member' | 'guardian' = 'member') {
  const guardian = await newResident(city);
  const { browser, resident } = await newcomer(city);
  if (as === 'member') {
    await city.transact((tx) => addMember(tx, guardian, { ...spouse, email: resident.email }, [], 'pl'));
  } else {
    const child = await childOf(guardian);
    await city.transact((tx) => inviteGuardian(tx, guardian, child.id, resident.email, 'pl'));
  }
  const [invitation] = await ownInvitations(city.db, resident, city.clock());
  return { guardian, browser, resident, id: invitation?.id ?? '' };
}

async function tokenOf(browser: Browser): Promise<string> {
  await browser.open(urls.account);
  return new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
}

describe('"Zaproszenia"', () => {
  test('is empty as a rule, and nothing speaks of it', async () => {
    const { browser } = await newcomer(city);
    expect((await browser.open(urls.cards)).text).not.toContain('zaproszenie');
    await browser.open(urls.invitations);
    expect(browser.page.text).toContain('Nie ma zaproszeń');
  });

  test('a resident becomes a member: the page says what changes, and the panel shrinks at once', async () => {
    const { browser, guardian } = await asked();
    await browser.open(urls.cards);
    expect(browser.page.text).toContain('Czeka na Ciebie zaproszenie');
    await browser.click('Zobacz zaproszenia');
    expect(browser.page.text).toContain('Zaproszenie do rodziny Kto zaprasza Anna Nowak');
    expect(browser.page.text).toContain('Powinowactwo małżonek lub małżonka');
    await browser.click('Przyjmij');
    expect(browser.page.text).toContain(
      'W Twoim panelu zostaną: Twoja karta, benefity, numer telefonu i hasło.',
    );
    expect((await browser.open(urls.consents)).status, 'not by looking').toBe(200);
    await browser.open(urls.invitations);
    await browser.click('Przyjmij');
    await browser.send({}, { button: 'Dołącz do rodziny' });
    expect(browser.page.url).toBe(urls.cards);
    expect(browser.page.text).toContain('Gotowe. Twoje konto należy do rodziny, którą prowadzi Anna Nowak.');
    expect(browser.page.text).not.toContain('Czeka na Ciebie zaproszenie');
    for (const url of [urls.consents, urls.applications]) {
      expect((await browser.open(url)).status, url).toBe(403);
    }
    expect((await browser.open(urls.invitations)).status).toBe(200);
    expect(await familyOf(city.db, guardian)).toHaveLength(1);
  });

  test('a second guardian looks after the child from then on', async () => {
    const { browser, resident, guardian } = await asked('guardian');
    await browser.open(urls.invitations);
    expect(browser.page.text).toContain('Dziecko Jan Mały');
    await browser.click('Przyjmij');
    expect(browser.page.h1).toBe('Objąć opieką: Jan Mały?');
    expect(browser.page.text).toContain('Będziesz składać za nie wnioski, zastrzegać kartę');
    await browser.send({}, { button: 'Przyjmij opiekę' });
    expect(browser.page.url).toBe(urls.family);
    expect(browser.page.text).toContain('Gotowe. Jan Mały jest teraz także pod Twoją opieką.');
    for (const parent of [resident, guardian]) {
      expect((await familyOf(city.db, parent)).map(({ firstName }) => firstName)).toEqual(['Jan']);
    }
  });

  test('declines after a question; nothing changes', async () => {
    const { browser, guardian } = await asked();
    await browser.open(urls.invitations);
    await browser.click('Odrzuć');
    expect(browser.page.text).toContain('Na Twoim koncie nic się nie zmieni.');
    await browser.send({}, { button: 'Odrzuć zaproszenie' });
    expect(browser.page.text).toContain('Zaproszenie jest odrzucone.');
    expect(browser.page.text).toContain('Nie ma zaproszeń');
    expect(await familyOf(city.db, guardian)).toEqual([]);
  });

  test('says what happened to one that was withdrawn or answered, and nothing of a stranger’s', async () => {
    const { browser, guardian, id } = await asked();
    const { browser: stranger } = await newcomer(city);
    const _csrf = await tokenOf(stranger);
    for (const url of [urls.invitationAcceptance(id), urls.invitationRefusal(id)]) {
      expect((await stranger.open(url)).status).toBe(404);
      expect((await stranger.post(url, { _csrf })).status).toBe(404);
    }
    await browser.open(urls.invitationAcceptance(id));
    await city.transact((tx) => withdrawInvitation(tx, guardian, id));
    await browser.send({}, { button: 'Dołącz do rodziny' });
    expect(browser.page.url).toBe(urls.invitations);
    expect(browser.page.text).toContain('To zaproszenie jest już nieaktualne');
    await browser.open(urls.invitationRefusal(id));
    expect(browser.page.text).toContain('To zaproszenie jest już nieaktualne');
    expect((await browser.open(urls.invitationRefusal('1'))).status).toBe(404);
  });
});

describe('each obstacle has its sentence, before the question and after the answer:', () => {
  async function expectRefused(browser: Browser, id: string, sentence: string): Promise<void> {
    await browser.open(urls.invitationAcceptance(id));
    expect(browser.page.text).toContain(sentence);
    expect(browser.page.links.map(({ href }) => href)).toContain(urls.invitationRefusal(id));
    const _csrf = await tokenOf(browser);
    await browser.post(urls.invitationAcceptance(id), { _csrf });
    await browser.open(urls.invitations);
    expect(browser.page.text).toContain(sentence);
  }

  test('looks after somebody', async () => {
    const { browser, resident, id } = await asked();
    await childOf(resident);
    await expectRefused(browser, id, 'Opiekujesz się już kimś z rodziny');
  });

  test('is looked after, and asked to look after a child', async () => {
    const { browser, resident, id } = await asked('guardian');
    await looksAfter(city, await newResident(city), resident);
    await expectRefused(browser, id, 'nie możesz opiekować się innymi osobami');
  });

  test('has an account that cannot become the login of somebody else', async () => {
    const guardian = await newResident(city);
    const child = await childOf(guardian);
    const known = await newResident(city);
    const given = { ...jan, email: known.email };
    await city.transact((tx) => editMember(tx, guardian, child.id, given, 'pl'));
    const [invitation] = await ownInvitations(city.db, known, city.clock());
    const browser = browse(city.app);
    await signIn(city, browser, known);
    await expectRefused(browser, invitation?.id ?? '', 'Na ten adres e-mail jest już konto mieszkańca');
  });

  test('belongs to the family already', async () => {
    const { browser, resident, guardian, id } = await asked();
    await looksAfter(city, guardian, resident);
    await expectRefused(browser, id, 'należycie do tej samej rodziny');
  });
});

test.each(['uk', 'en'])('speaks %s on every page', async (language) => {
  const [member, second] = [await asked(), await asked('guardian')];
  for (const { resident, id } of [member, second]) {
    const browser = browse(city.app, { headers: { 'accept-language': language } });
    await signIn(city, browser, resident);
    for (const url of [
      urls.cards,
      urls.invitations,
      urls.invitationAcceptance(id),
      urls.invitationRefusal(id),
    ]) {
      await browser.open(url);
      expect(browser.page.status).toBe(200);
      expect(browser.page.text).not.toMatch(/[Zz]aprosz|rodzin|opiek/);
    }
  }
});
