import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, browse } from '../../../test/client.ts';
import { acceptedApplication, clerkAtDesk, newShop } from '../../../test/desk.ts';
import { newBranch, newOffer, newPartner, newShopkeeper, type TestPartner } from '../../../test/partners.ts';
import { signIn } from '../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';
import { blockCard } from '../../cards/block.ts';
import { ownCards } from '../../cards/reads.ts';
import { findPackage } from '../../packages/reads.ts';
import type { Resident } from '../../people/resident.ts';
import { dayOf, minutes } from '../../platform/clock.ts';

let city: ServedCity;
let partner: TestPartner;
let till: Browser;
let holder: { readonly cardNumber: string; readonly resident: Resident };
beforeAll(async () => {
  city = await servedCity({ start: '2026-11-20T10:00:00Z' });
  const { clerk } = await clerkAtDesk(city);
  holder = await acceptedApplication(city, clerk);
});
afterAll(() => city.close());
beforeEach(async () => {
  partner = await newPartner(city);
  till = await newShop(city, partner);
});

async function check(by = till) {
  await by.open('/partner/skanuj');
  return by.send({ card: holder.cardNumber });
}

async function compared() {
  await check();
  return till.send({}, { button: 'Porównano z dokumentem' });
}

const offerLink = (name: string) => {
  const link = till.page.links.find(({ text }) => text.includes(name));
  if (!link) throw new Error(`no ${name}`);
  return link.text;
};

const takeCoffee = async (price = '25,00') => {
  await compared();
  await till.click(offerLink('Kawa i ciasto'));
  await till.send({ cena: price }, { button: 'Policz zniżkę' });
  return till.send({}, { button: 'Potwierdź zniżkę' });
};

const usesOf = (id: string) =>
  city.db
    .selectFrom('benefit_uses')
    .select(['id', 'price_grosze', 'saved_grosze', 'undone_at'])
    .where('offer_version_id', '=', id)
    .execute();

describe('from the card to the discount', () => {
  test('grey, document, green, offer, price, saving, confirmed, taken back', async () => {
    const { versionId } = await newOffer(city, partner, { limits: { perDay: 1 } });
    expect((await check()).h1).toBe('Porównaj z dokumentem');
    expect(till.page.text).not.toContain('Kawa i ciasto');
    const green = await till.send({}, { button: 'Porównano z dokumentem' });
    expect([green.h1, green.url.split('/').length]).toEqual(['Karta ważna', 4]);
    expect(green.url).not.toContain(holder.resident.personId);
    expect(green.html).toContain('src="data:image/jpeg;base64,');
    await till.click(offerLink('Kawa i ciasto'));
    expect(till.page.h1).toBe('Podaj cenę');
    const wrong = await till.send({ cena: 'dużo' }, { button: 'Policz zniżkę' });
    expect([wrong.status, wrong.errors.cena]).toEqual([422, expect.stringContaining('Wpisz kwotę')]);
    expect(wrong.html).toContain('value="dużo"');
    const nothing = await till.send({ cena: '0,04' }, { button: 'Policz zniżkę' });
    expect([nothing.status, nothing.errors.cena]).toEqual([422, expect.stringContaining('nie daje zniżki')]);
    const sums = await till.send({ cena: '24,99' }, { button: 'Policz zniżkę' });
    expect(sums.text).toMatch(/24,99 zł.*−2,50 zł.*22,49 zł/);
    const form = sums.forms.find(({ inMain }) => inMain);
    const done = await till.send({}, { button: 'Potwierdź zniżkę' });
    expect(done.h1).toBe('Zniżka zapisana');
    expect(done.text).toContain(`Łucja Ż., …\u2060${holder.cardNumber.slice(-4)}`);
    expect(done.text).not.toContain('Żółkiewska');
    expect(done.text).toContain('Zniżkę możesz cofnąć do godz.');
    // The same page sent a second time.
    const again = await till.post(form?.action ?? '', Object.fromEntries(form?.fields ?? []));
    expect([again.status, again.location]).toEqual([303, done.url]);
    expect(await usesOf(versionId)).toMatchObject([
      { price_grosze: 2499, saved_grosze: 250, undone_at: null },
    ]);
    await compared();
    expect(till.page.text).toContain(
      'Kawa i ciasto: limit na dziś jest wykorzystany, ponownie od 21.11.2026',
    );
    await till.open(done.url);
    const undone = await till.send({}, { button: 'Cofnij' });
    expect([undone.h1, undone.text]).toEqual([
      'Zniżka cofnięta',
      expect.stringContaining('Nie liczy się do limitów'),
    ]);
    await compared();
    expect(offerLink('Kawa i ciasto')).toContain('10% taniej');
  });

  test('an offer with a price of its own goes straight to the sum; the price may still be changed', async () => {
    await newOffer(city, partner, { price: 3000, discount: { kind: 'price', grosze: 2000 } });
    await compared();
    await till.click(offerLink('Kawa i ciasto'));
    expect([till.page.h1, till.page.text]).toEqual([
      'Potwierdź zniżkę',
      expect.stringMatching(/−10,00 zł.*20,00 zł/),
    ]);
    await till.click('Zmień cenę');
    expect(till.page.html).toContain('value="30,00"');
    await till.send({ cena: '25' }, { button: 'Policz zniżkę' });
    expect(till.page.text).toContain('−5,00 zł');
  });

  test('what does not apply says why; what was just lost says so', async () => {
    const student = await findPackage(city.db, 'student');
    await newOffer(city, partner, { name: 'Kino', packageIds: [student?.id ?? ''] });
    const { id, versionId } = await newOffer(city, partner, { limits: { total: 1 } });
    await compared();
    expect(till.page.text).toContain(`Kino: tylko z pakietem: ${student?.name.pl}`);
    await till.click(offerLink('Kawa i ciasto'));
    await till.send({ cena: '25' }, { button: 'Policz zniżkę' });
    await city.db.insertInto('offer_use_totals').values({ offer_id: id, uses: 1 }).execute();
    const lost = await till.send({}, { button: 'Potwierdź zniżkę' });
    expect([lost.status, lost.h1]).toEqual([409, 'Zniżka niezapisana']);
    expect(lost.text).toContain('wykorzystano już wszystkie zniżki z tej oferty');
    expect(await usesOf(versionId)).toEqual([]);
  });

  test('a check belongs to its session, and not for long', async () => {
    await newOffer(city, partner);
    const { url } = await compared();
    const colleague = await newShop(city, partner);
    expect((await colleague.open(url)).status).toBe(404);
    await till.click(offerLink('Kawa i ciasto'));
    await till.send({ cena: '25' }, { button: 'Policz zniżkę' });
    city.wait(minutes(10));
    expect((await till.send({}, { button: 'Potwierdź zniżkę' })).text).toContain('minęło 10 minut');
    expect((await till.open(url)).url).toBe('/partner/skanuj');
  });

  test('a card that is blocked in between is red at the next step', async () => {
    await newOffer(city, partner);
    const { clerk } = await clerkAtDesk(city);
    const other = await acceptedApplication(city, clerk);
    await till.open('/partner/skanuj');
    await till.send({ card: other.cardNumber });
    const [card] = await ownCards(city.db, other.resident);
    await city.transact((tx) => blockCard(tx, other.resident, card?.id ?? ''));
    const red = await till.send({}, { button: 'Porównano z dokumentem' });
    expect(red.h1).toBe('Karta zastrzeżona');
    expect(red.html).not.toContain('data:image');
  });

  test('whoever has not said where they stand checks nothing', async () => {
    await newBranch(city, partner.id, 'Dworzec');
    await city.db
      .updateTable('partner_staff')
      .set({ branch_id: null })
      .where('partner_id', '=', partner.id)
      .execute();
    const page = await till.open('/partner/skanuj');
    expect(page.text).toContain('Wybierz ją na górze strony');
    expect(page.forms.some(({ action }) => action === '/partner/skanuj')).toBe(false);
  });
});

describe('"Historia"', () => {
  test('the day with its sums, by branch for the manager, and as a file without names', async () => {
    await newOffer(city, partner);
    const branchId = await newBranch(city, partner.id, 'Dworzec');
    const today = dayOf(city.clock());
    const first = await takeCoffee('25,00');
    await takeCoffee('10,00');
    await till.open(first.url);
    await till.send({}, { button: 'Cofnij' });
    await city.db
      .updateTable('partner_staff')
      .set({ branch_id: branchId })
      .where('partner_id', '=', partner.id)
      .execute();
    await takeCoffee('40,00');
    const here = await till.open('/partner/historia');
    expect(here.text).toMatch(/Liczba zniżek 1 .*40,00 zł.*4,00 zł/);
    expect(here.text).toContain('Cofnij (do');
    const all = await till.send({ placowka: 'wszystkie' }, { button: 'Pokaż', form: '/partner/historia' });
    expect(all.text).toMatch(/Liczba zniżek 2 .*50,00 zł.*5,00 zł/);
    expect(all.text).toContain('Cofnięta');
    expect(all.text).toContain('Dworzec');
    const file = await till.open(`/partner/historia/csv?od=${today}&do=${today}&placowka=wszystkie`);
    const rows = file.bytes.toString('utf8').trim().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(
      new RegExp(`;Dworzec;Kawa i ciasto;Łucja Ż.;…${holder.cardNumber.slice(-4)};40;4;$`),
    );
    expect(rows.join()).not.toContain('Żółkiewska');
    const stranger = await newShop(city);
    expect((await stranger.open(first.url)).status).toBe(404);
    expect((await stranger.open(`/partner/historia?placowka=${branchId}`)).text).toContain(
      'Nie ma tu żadnych zniżek',
    );
  });

  test('whoever works at a till sees their branch, and no file', async () => {
    await newOffer(city, partner);
    await takeCoffee();
    const other = { ...partner, branchId: await newBranch(city, partner.id, 'Dworzec') };
    const clerk = browse(city.app);
    await signIn(city, clerk, await newShopkeeper(city, other));
    expect((await clerk.open(`/partner/historia?placowka=${partner.branchId}`)).text).toContain(
      'Liczba zniżek 0',
    );
    expect((await clerk.open('/partner/historia/csv')).status).toBe(403);
  });

  test('page by page, and nothing twice', async () => {
    const { versionId } = await newOffer(city, partner);
    const now = city.clock();
    await city.db
      .insertInto('benefit_uses')
      .values(
        Array.from({ length: 65 }, (_, index) => ({
          at: new Date(now.getTime() - Math.floor(index / 3) * 1000),
          offer_version_id: versionId,
          branch_id: partner.branchId,
          price_grosze: 1000 + index,
          saved_grosze: 100,
        })),
      )
      .execute();
    const seen: string[] = [];
    for (let page = await till.open('/partner/historia'); ; page = await till.click('Następna strona')) {
      seen.push(...page.text.matchAll(/(10,\d\d)\szł/g).map(([, price]) => price ?? ''));
      if (!page.links.some(({ text }) => text === 'Następna strona')) break;
    }
    expect([seen.length, new Set(seen).size]).toEqual([65, 65]);
    expect((await till.open('/partner/historia?od=2026-11-19&do=2026-11-19')).text).toContain(
      'Nie ma tu żadnych zniżek',
    );
  });
});

test.each([
  'od=0000-01-01',
  'od=0001-01-01&do=9999-12-31',
  'po=1.------------------------------------',
  'po=9999999999999.00000000-0000-0000-0000-000000000000',
])('the history takes any address: %s', async (query) => {
  expect((await till.open(`/partner/historia?${query}`)).status).toBe(200);
});
