import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../test/accounts.ts';
import { sendApplication } from '../../../../test/applications.ts';
import { accept, ward } from '../../../../test/cardholders.ts';
import { type Browser, browse } from '../../../../test/client.ts';
import { clerkAtDesk } from '../../../../test/desk.ts';
import { addAdult, addChild } from '../../../../test/families.ts';
import { looksAfter } from '../../../../test/guardians.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { activeResident, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { ownCards } from '../../../cards/reads.ts';
import { addMember } from '../../../family/add-member.ts';
import { endMembership } from '../../../family/end-membership.ts';
import type { FamilyMember } from '../../../family/member.ts';
import type { Resident } from '../../../people/resident.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

/** Presses the button with the name below the menu. */
async function switchTo(browser: Browser, name: string): Promise<void> {
  const forms = browser.page.forms.filter(({ action }) => action === urls.acting);
  const button = forms.flatMap(({ buttons }) => buttons).find(({ text }) => text.endsWith(name));
  if (!button) throw new Error(`No button with the name ${name} on ${browser.page.url}.`);
  const [form] = forms;
  const _csrf = new Map(form?.fields).get('_csrf') ?? '';
  const { location } = await browser.post(urls.acting, { _csrf, [button.name ?? '']: button.value });
  await browser.open(location ?? '');
}

const tabs = ({ page }: Browser): string[] => {
  const menu = page.html.slice(page.html.indexOf('<nav class="km-menu"'), page.html.indexOf('</nav>'));
  return [...menu.matchAll(/<span>([^<]+)<\/span>/g)].map(([, label]) => label as string);
};

/** Anna at the panel, who looks after Jan. */
async function family() {
  const { resident, browser } = await newcomer(city);
  const jan = await ward(city, clerk, resident);
  const [card] = await ownCards(city.db, jan);
  if (!card) throw new Error('Jan has no card.');
  await browser.open(urls.cards);
  return { anna: resident, browser, jan, card };
}

const remove = (anna: Resident, jan: FamilyMember) =>
  city.transact((tx) =>
    endMembership(tx, anna, { guardianId: anna.personId, memberId: jan.personId, as: 'removed' }),
  );

describe('switching', () => {
  test('opens the panel of a member, says so on every page, and one press leads back', async () => {
    const { browser, card } = await family();
    expect(browser.page.text).not.toContain('Wróć do swojego konta');
    await switchTo(browser, 'Jan');
    expect(browser.page.url).toBe(urls.cards);
    expect(tabs(browser)).toEqual(['Moje karty', 'Moje wnioski', 'Moje benefity', 'Moje sprawy']);
    expect(browser.page.text).toContain(`Numer Karty ${card.number}`);
    for (const url of [urls.cards, urls.applications, urls.chooseType, urls.cardBlock(card.id)]) {
      await browser.open(url);
      expect(browser.page.text, url).toContain('Działasz jako Jan Nowak Wróć do swojego konta');
    }
    await switchTo(browser, 'Wróć do swojego konta');
    expect(browser.page.text).not.toContain('Wróć do swojego konta');
    expect(browser.page.text).toContain('Nie masz jeszcze karty');
    expect(tabs(browser)).toContain('Moje zgody');
  });

  test('closes what is the own account only, with the way on', async () => {
    const { browser } = await family();
    await switchTo(browser, 'Jan');
    for (const url of [urls.account, urls.consents, urls.family, urls.accountDeletion, urls.dataExport]) {
      expect((await browser.open(url)).status, url).toBe(403);
      expect(browser.page.h1).toBe('Działasz teraz jako ktoś z rodziny');
    }
    await browser.click('Przejdź do zakładki „Moje karty”');
    expect(browser.page.text).toContain('Działasz jako Jan Nowak');
  });

  test('shows whoever has not answered yet, but does not switch to them', async () => {
    const { resident, browser } = await newcomer(city);
    await browser.open(urls.cards);
    expect(browser.page.html).not.toContain('km-family');
    const adam = {
      firstName: 'Adam',
      lastName: 'Nowak',
      birthDate: '1988-01-02',
      relation: 'spouse',
    } as const;
    const email = 'adam.czeka@poczta.test';
    await city.transact((tx) => addMember(tx, resident, { ...adam, email }, [], 'pl'));
    await browser.open(urls.cards);
    expect(browser.page.text).toContain('Adam Czeka na aktywację');
    const buttons = browser.page.forms.filter(({ action }) => action === urls.acting);
    const names = buttons.flatMap((form) => form.buttons.map(({ text }) => text));
    expect(names.filter((name) => name.includes('Adam'))).toEqual([]);
  });

  test('two of the same name are told apart by the whole one', async () => {
    const { resident, browser } = await newcomer(city);
    await addChild(city, resident, 'Anna');
    await addChild(city, resident, 'Ola');
    await browser.open(urls.cards);
    const [form] = browser.page.forms.filter(({ action }) => action === urls.acting);
    expect(form?.buttons.map(({ text }) => text)).toEqual([
      expect.stringContaining('Anna Nowak (Ty)'),
      expect.stringContaining('Anna Nowak'),
      expect.stringMatching(/Ola$/),
    ]);
  });

  test('does not lead to a stranger’s child, nor to anybody at all who is no member', async () => {
    const { jan } = await family();
    const { browser } = await family();
    for (const osoba of [jan.personId, jan.id, '', 'x']) {
      await switchWith(browser, osoba);
      expect(browser.page.text, osoba).toContain('Nie możesz działać w imieniu tej osoby');
      expect(browser.page.text).not.toContain('Wróć do swojego konta');
    }
  });

  test('ends with the membership, from the next request on', async () => {
    const { anna, browser, jan, card } = await family();
    await switchTo(browser, 'Jan');
    await browser.open(urls.cardBlock(card.id));
    await remove(anna, jan);
    await browser.send();
    expect(browser.page.status, 'the form was for Jan').toBe(409);
    expect(browser.page.h1).toBe('Formularz był otwarty dla innej osoby');
    for (const url of [urls.cardBlock(card.id), urls.cardPhoto(card.id), urls.member(jan.id)]) {
      expect((await browser.open(url)).status, url).toBe(404);
    }
    expect((await ownCards(city.db, jan))[0]?.status).toBe('active');
    await browser.open(urls.cards);
    expect(browser.page.text).not.toContain(card.number);
    await switchWith(browser, jan.personId);
    expect(browser.page.text).toContain('Nie możesz działać w imieniu tej osoby');
  });
});

async function switchWith(browser: Browser, osoba: string): Promise<void> {
  await browser.open(urls.cards);
  const _csrf = new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
  await browser.post(urls.acting, { _csrf, osoba });
  await browser.open(urls.cards);
}

describe('what is done while acting', () => {
  test('is recorded as done by the guardian for the member, and told to the clerk and the family', async () => {
    const { resident: anna, browser } = await newcomer(city);
    const jan = await addChild(city, anna);
    await browser.open(urls.cards);
    await switchTo(browser, 'Jan');
    await browser.open(urls.startDraft('zameldowanie'));
    expect(browser.page.text).toContain('Wniosek dla: Jan Nowak');
    expect(browser.page.text).toContain(`na Twój adres e-mail: ${anna.email}`);
    expect(browser.page.html, 'the child’s data, not the guardian’s').toContain('value="Jan"');

    const acting = { ...anna, ...jan, guardian: anna, rights: 'all', email: anna.email } as Resident;
    const { number } = await sendApplication(city, acting, 'zameldowanie', {
      answers: { firstName: 'Jan', birthDate: '2015-05-05' },
    });
    await browser.open(urls.application(number));
    expect(browser.page.text).toMatch(/ Ty Złożony wniosek/);
    const desk = await clerkAtDesk(city);
    await desk.browser.open(`/operator/wnioski/${number}`);
    expect(desk.browser.page.text).toContain('Opiekun: Anna Nowak (w imieniu: Jan Nowak)');

    const mother = await activeResident(city, { email: 'druga.mama@poczta.test', firstName: 'Ewa' });
    await looksAfter(city, mother, jan);
    const hers = browse(city.app);
    await signIn(city, hers, mother);
    await hers.open(urls.application(number));
    expect(hers.page.text).toContain('Opiekun: Anna Nowak');

    await accept(city, clerk, number);
    const [card] = await ownCards(city.db, jan);
    await browser.open(urls.cardBlock(card?.id ?? ''));
    expect(browser.page.text).toContain('To karta na nazwisko: Jan Nowak');
    await browser.send();
    expect(browser.page.text).toContain('jest zastrzeżona');
    await desk.browser.open(`/operator/karty/${card?.id}`);
    expect(desk.browser.page.text).toContain('(Opiekun: Anna Nowak (w imieniu: Jan Nowak))');

    const again = await sendApplication(city, acting, 'zameldowanie', { answers: { firstName: 'Jan' } });
    await browser.open(urls.applicationCancellation(again.number));
    await browser.send();
    expect(browser.page.text).toContain(`Wniosek nr ${again.number} jest anulowany.`);

    const events = await city.db
      .selectFrom('events')
      .select(['kind', 'actor_account', 'person_id'])
      .where('person_id', '=', jan.personId)
      .where('kind', 'in', [
        'family.acting-began',
        'application.submitted',
        'card.blocked',
        'application.cancelled',
      ])
      .orderBy('id')
      .execute();
    const by = { actor_account: anna.accountId, person_id: jan.personId };
    expect(events).toEqual([
      { kind: 'family.acting-began', ...by },
      { kind: 'application.submitted', ...by },
      { kind: 'card.blocked', ...by },
      { kind: 'application.submitted', ...by },
      { kind: 'application.cancelled', ...by },
    ]);
    const photos = await city.db
      .selectFrom('applications')
      .innerJoin('files', 'files.id', 'photo_original_id')
      .select(['files.person_id', 'applicant_account'])
      .where('applications.person_id', '=', jan.personId)
      .execute();
    expect(photos).not.toEqual([]);
    expect(new Set(photos.map(({ person_id }) => person_id))).toEqual(new Set([jan.personId]));
    expect(new Set(photos.map(({ applicant_account }) => applicant_account))).toEqual(
      new Set([anna.accountId]),
    );
  });

  test('is for the member: a ward of the own is not added to the child', async () => {
    const { browser } = await family();
    await switchTo(browser, 'Jan');
    expect((await browser.open(urls.startDraft('zameldowanie', 'podopieczny'))).status).toBe(404);
    await browser.open(urls.chooseType);
    expect(browser.page.text).not.toContain('jestem opiekunem prawnym');
    expect(browser.page.text).toContain('Ta osoba ma już kartę');
  });
});

describe('two tabs of one session', () => {
  test('a form that was opened for one person does nothing for another', async () => {
    const { anna, browser, jan } = await family();
    const tab = browse(city.app);
    for (const [name, value] of browser.cookies) tab.cookies.set(name, value);

    await tab.open(urls.startDraft('zameldowanie'));
    expect(tab.page.html).toContain('value="Anna"');
    await switchTo(browser, 'Jan');
    await tab.send({ street: 'ul. Cudza 1' });
    expect(tab.page.status).toBe(409);
    expect(tab.page.text).toContain('Nic nie zostało wysłane ani zmienione');
    await tab.open(urls.chooseType);
    await switchTo(browser, 'Wróć do swojego konta');
    await tab.send({}, { form: urls.startDraft('zmiana-danych') });
    expect(tab.page.status).toBe(409);
    const drafts = await city.db
      .selectFrom('applications')
      .select('id')
      .where('person_id', 'in', [anna.personId, jan.personId])
      .where('status', '=', 'draft')
      .execute();
    expect(drafts).toEqual([]);
  });

  test('every form of the panel says for whom it was opened', async () => {
    const { browser, jan, card } = await family();
    const addresses = [
      urls.cards,
      urls.cardBlock(card.id),
      urls.applications,
      urls.chooseType,
      urls.startDraft('zameldowanie'),
      urls.account,
      urls.email,
      urls.accountDeletion,
      urls.dataExport,
      urls.consents,
      urls.consentWithdrawal('rodo'),
      urls.secondFactor,
      urls.app,
      urls.newPasskey,
      urls.otherDevicesLogout,
      urls.family,
      urls.member(jan.id),
    ];
    for (const url of addresses) {
      await browser.open(url);
      expect(browser.page.status, url).toBe(200);
      const posts = browser.page.forms.filter(({ inMain, method }) => inMain && method === 'post');
      for (const form of posts) expect(form.names, `${form.action} on ${url}`).toContain('_jako');
    }
  });
});

describe('a member who logs in', () => {
  async function member() {
    const { resident: anna } = await newcomer(city);
    const { resident: adam, browser } = await newcomer(city);
    await addAdult(city, anna, adam);
    return { anna, adam, browser };
  }

  test('has the own card and account, and nothing else in the menu', async () => {
    const { resident: anna } = await newcomer(city);
    const { resident: adam, browser } = await newcomer(city);
    const { number } = await sendApplication(city, adam, 'zameldowanie');
    await accept(city, clerk, number);
    const [card] = await ownCards(city.db, adam);
    await addAdult(city, anna, adam);
    await browser.open(urls.cards);
    expect(tabs(browser)).toEqual(['Moje karty', 'Moje konto', 'Moje benefity']);
    expect(browser.page.text).toContain(`Numer Karty ${card?.number}`);
    expect(browser.page.text).toContain('Pakiet Mieszkańca');
    expect(browser.page.html).not.toContain('/moje-wnioski');
    expect(browser.page.html).not.toContain('km-family');
    await browser.click('Zastrzeż kartę');
    await browser.send();
    expect(browser.page.text).toContain('jest zastrzeżona');

    await browser.open(urls.account);
    expect(browser.page.text).toContain('Twoim kontem opiekuje się: Anna Nowak.');
    for (const url of [urls.email, urls.dataExport, urls.accountDeletion]) {
      expect(browser.page.html).not.toContain(`"${url}"`);
      expect((await browser.open(url)).status).toBe(403);
      expect(browser.page.text).toContain('Twoim kontem opiekuje się ktoś z rodziny.');
    }
    await browser.open(urls.account);
    await browser.send({ phone: '501 502 503' }, { form: urls.phone });
    expect(browser.page.text).toContain('Numer telefonu zapisany.');
  });

  test('without a card is told that the guardian applies for it', async () => {
    const { browser } = await member();
    await browser.open(urls.cards);
    expect(browser.page.text).toContain('O kartę wystąpi osoba, która opiekuje się Twoim kontem.');
    expect(browser.page.links.map(({ text }) => text)).not.toContain('Złóż wniosek o kartę');
  });

  test('leaves the family after a question, and has the whole panel then', async () => {
    const { anna, adam, browser } = await member();
    const acting: Resident = { ...adam, accountId: anna.accountId, guardian: anna };
    const { number } = await sendApplication(city, acting, 'zameldowanie');
    const guardian = browse(city.app);
    await signIn(city, guardian, anna);
    await guardian.open(urls.cards);
    await switchTo(guardian, 'Anna Nowak');
    expect(guardian.page.text).toContain('Działasz jako Anna Nowak Wróć');

    await browser.open(urls.account);
    await browser.click('Odłącz się od rodziny');
    expect(browser.page.text).toContain('nie będzie mógł działać w Twoim imieniu');
    await browser.send();
    expect(browser.page.url).toBe(urls.cards);
    expect(browser.page.text).toContain('Prowadzisz je samodzielnie.');
    expect(tabs(browser)).toEqual(expect.arrayContaining(['Moje wnioski', 'Moje zgody', 'Moja rodzina']));
    await guardian.open(urls.cards);
    expect(guardian.page.text).not.toContain('Wróć do swojego konta');
    expect((await guardian.open(urls.application(number))).status).toBe(404);
    await browser.open(urls.application(number));
    expect(browser.page.text).toContain('Opiekun: Anna Nowak');
    await deliveredMails(city);
    await accept(city, clerk, number);
    const told = (await deliveredMails(city)).filter(({ template }) => template.startsWith('application'));
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set([adam.email]));
    await browser.open(urls.detachment);
    expect(browser.page.url).toBe(urls.account);
    expect(browser.page.text).toContain('Twoje konto nie należy do żadnej rodziny.');
  });

  test('who never agreed to what is required is asked for it first', async () => {
    const { adam, browser } = await member();
    await city.db.deleteFrom('consent_acts').where('person_id', '=', adam.personId).execute();
    await browser.open(urls.detachment);
    await browser.send();
    expect(browser.page.url).toContain('/zgody-wymagane');
  });

  test('under 18 is told when it will be possible', async () => {
    const { adam, browser } = await member();
    await city.db
      .updateTable('people')
      .set({ birth_date: '2012-01-01' })
      .where('id', '=', adam.personId)
      .execute();
    await browser.open(urls.account);
    expect(browser.page.text).toContain('Od rodziny można się odłączyć po ukończeniu 18 lat.');
    expect(browser.page.links.map(({ text }) => text)).not.toContain('Odłącz się od rodziny');
    await browser.open(urls.detachment);
    expect(browser.page.url).toBe(urls.account);
    const _csrf = new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
    await browser.post(urls.detachment, { _csrf });
    await browser.open(urls.applications);
    expect(browser.page.status, 'a member still').toBe(403);
  });
});
