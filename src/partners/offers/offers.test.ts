import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { configuredCity } from '../../../test/applications.ts';
import type { TestCity } from '../../../test/city.ts';
import { newBranch, newOffer, newPartner, newShopkeeper, type TestPartner } from '../../../test/partners.ts';
import { addDays, dayOf, days } from '../../platform/clock.ts';
import { parseInput } from '../../platform/input.ts';
import { type ShopManager, shopManager } from '../shop.ts';
import { catalogue } from './catalogue.ts';
import { offerCategories } from './category.ts';
import { proposeChange } from './change.ts';
import { approveOffer, refuseOffer } from './decide.ts';
import { deleteUnusedPictures } from './delete-pictures.ts';
import { findOffer } from './dossier.ts';
import { endOffer, endOwnOffer } from './end.ts';
import { offerInput } from './forms.ts';
import { listOffers } from './list.ts';
import type { OfferTerms } from './offer.ts';
import { catalogueOnMap } from './on-map.ts';
import { findOfferPicture, keepOfferPicture } from './picture.ts';
import { proposeOffer } from './propose.ts';
import { findPublicOffer } from './public-offer.ts';
import { countProposals, proposals } from './queue.ts';
import { offersAt } from './reads.ts';
import { withdrawProposal } from './withdraw.ts';

let city: TestCity;
let clerk: AbleClerk;
let partner: TestPartner;
let manager: ShopManager;
let terms: OfferTerms;
let today: string;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  partner = await newPartner(city);
  manager = shopManager(await newShopkeeper(city, partner, 'manager')) as ShopManager;
  today = dayOf(city.clock());
  const { categoryId } = await newOffer(city, partner, { name: 'Pierwsza' });
  terms = {
    name: 'Kawa za pół ceny',
    description: 'Każda kawa z karty, od otwarcia do południa.',
    categoryId,
    picture: 'gastronomia',
    price: 1400,
    discount: { kind: 'percent', percent: 50 },
    packageIds: [],
    branchIds: [],
    validFrom: today,
    validUntil: null,
    limits: { perDay: 1, perYear: null, perCard: null, total: null },
  };
});
afterAll(() => city.close());

const propose = async (more: Partial<OfferTerms> = {}, sendKey = randomUUID()) => {
  const made = await city.transact((tx) => proposeOffer(tx, manager, { ...terms, ...more }, sendKey));
  if (!made.ok) throw new Error(made.reason);
  return { id: made.offerId, versionId: (await dossier(made.offerId)).waiting?.versionId ?? '' };
};
const dossier = async (id: string) => {
  const offer = await findOffer(city.db, manager, id, dayOf(city.clock()));
  if (!offer) throw new Error('no such offer');
  return offer;
};
const approve = ({ id, versionId }: { id: string; versionId: string }) =>
  city.transact((tx) => approveOffer(tx, clerk, { offerId: id, versionId }));
const change = (id: string, more: Partial<OfferTerms>) =>
  city.transact((tx) => proposeChange(tx, manager, id, { ...terms, ...more }));
const namesAt = async (branchId: string, day = dayOf(city.clock())) =>
  (await offersAt(city.db, { partnerId: partner.id, branchId }, day)).map(({ name }) => name);
const names = async (query: Partial<Parameters<typeof catalogue>[1]>) =>
  (await catalogue(city.db, { sort: 'nazwa', ...query }, dayOf(city.clock()), 50)).offers.map(
    ({ name }) => name,
  );

describe('what is in force', () => {
  test('nothing before the city agrees, and the old terms until it agrees to the new ones', async () => {
    const offer = await propose();
    expect((await dossier(offer.id)).state).toBe('waiting');
    expect(await namesAt(partner.branchId)).not.toContain(terms.name);
    expect(await approve(offer)).toEqual({ ok: true });
    expect(await namesAt(partner.branchId)).toContain(terms.name);
    expect(await change(offer.id, {})).toEqual({ ok: false, reason: 'nothing-changed' });
    expect(await change(offer.id, { name: 'Kawa za złotówkę' })).toMatchObject({ ok: true });
    expect(await change(offer.id, { name: 'Trzecia' })).toEqual({ ok: false, reason: 'already-waiting' });
    expect(await namesAt(partner.branchId)).not.toContain('Kawa za złotówkę');
    const { state, inForce, waiting } = await dossier(offer.id);
    expect([state, inForce?.name, waiting?.name]).toEqual(['change-waiting', terms.name, 'Kawa za złotówkę']);
    await approve({ id: offer.id, versionId: waiting?.versionId ?? '' });
    expect(await namesAt(partner.branchId)).toContain('Kawa za złotówkę');
    expect(await namesAt(partner.branchId)).not.toContain(terms.name);
    expect(await city.transact((tx) => endOwnOffer(tx, manager, offer.id))).toEqual({ ok: true });
    expect(await namesAt(partner.branchId)).not.toContain('Kawa za złotówkę');
    expect(await change(offer.id, { name: 'Po końcu' })).toEqual({ ok: false, reason: 'ended' });
  });

  test('between its days; new terms that begin later leave the old ones until then', async () => {
    const offer = await newOffer(city, partner, { name: 'Lato', validUntil: addDays(today, 10) });
    expect(await namesAt(partner.branchId, addDays(today, 10))).toContain('Lato');
    expect(await namesAt(partner.branchId, addDays(today, 11))).not.toContain('Lato');
    await change(offer.id, { name: 'Jesień', validFrom: addDays(today, 5) });
    const { waiting } = await dossier(offer.id);
    await approve({ id: offer.id, versionId: waiting?.versionId ?? '' });
    expect(await dossier(offer.id)).toMatchObject({ inForce: { name: 'Lato' }, planned: { name: 'Jesień' } });
    expect(await namesAt(partner.branchId, addDays(today, 4))).toContain('Lato');
    expect(await namesAt(partner.branchId, addDays(today, 5))).not.toContain('Lato');
    expect(await namesAt(partner.branchId, addDays(today, 11))).toContain('Jesień');
    await newOffer(city, partner, { name: 'Za rok', validFrom: addDays(today, 365) });
    const listed = await listOffers(city.db, manager, { words: 'rok' }, today, 10);
    expect(listed.map(({ state }) => state)).toEqual(['planned']);
  });

  test('in its branches only, while they are open and the contract holds', async () => {
    const other = await newBranch(city, partner.id, 'Dworzec');
    await newOffer(city, partner, { name: 'Tylko dworzec', branchIds: [other] });
    expect(await namesAt(other)).toContain('Tylko dworzec');
    expect(await namesAt(partner.branchId)).not.toContain('Tylko dworzec');
    await city.db.updateTable('branches').set({ closed_at: city.clock() }).where('id', '=', other).execute();
    expect(await namesAt(other)).toEqual([]);
    expect(await names({ words: 'dworzec' })).toEqual([]);
    const gone = await newPartner(city, 'Kino Zorza');
    const { id } = await newOffer(city, gone, { name: 'Bilet' });
    expect(await findPublicOffer(city.db, id, today)).toMatchObject({
      name: 'Bilet',
      partnerName: 'Kino Zorza',
    });
    await city.db
      .updateTable('partners')
      .set({ contract_until: addDays(today, -1) })
      .where('id', '=', gone.id)
      .execute();
    expect(await offersAt(city.db, { partnerId: gone.id, branchId: gone.branchId }, today)).toEqual([]);
    expect(await findPublicOffer(city.db, id, today)).toBeUndefined();
  });
});

describe('two at the same time', () => {
  test('of two clerks one decides, the other is told', async () => {
    const { id, versionId } = await propose();
    const answers = await Promise.all([
      approve({ id, versionId }),
      city.transact((tx) => refuseOffer(tx, clerk, { offerId: id, versionId }, 'Nie teraz.')),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, reason: 'already-decided' });
  });

  test('the partner takes back what the clerk approves: one wins, the other is told', async () => {
    const { id, versionId } = await propose();
    const [approved, withdrawn] = await Promise.all([
      approve({ id, versionId }),
      city.transact((tx) => withdrawProposal(tx, manager, id, versionId)),
    ]);
    expect([approved, withdrawn]).toEqual(
      approved.ok
        ? [{ ok: true }, { ok: false, reason: 'already-decided' }]
        : [{ ok: false, reason: 'withdrawn' }, { ok: true }],
    );
    expect((await dossier(id)).state).toBe(approved.ok ? 'in-force' : 'withdrawn');
  });

  test('a form that was sent twice makes one offer', async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([propose({}, key), propose({}, key)]);
    expect(one.id).toBe(other.id);
  });

  test('ending takes the proposal along; what the clerk saw is not there any more', async () => {
    const offer = await propose();
    await city.transact((tx) => endOffer(tx, clerk, offer.id, 'Partner prosi o wstrzymanie.'));
    expect(await approve(offer)).toEqual({ ok: false, reason: 'withdrawn' });
    expect(await dossier(offer.id)).toMatchObject({
      state: 'ended',
      endReason: 'Partner prosi o wstrzymanie.',
    });
    expect(await city.transact((tx) => endOwnOffer(tx, manager, offer.id))).toEqual({
      ok: false,
      reason: 'already-ended',
    });
  });
});

test('a refused one carries the reason, and can be proposed again', async () => {
  const { id, versionId } = await propose();
  await city.transact((tx) => refuseOffer(tx, clerk, { offerId: id, versionId }, 'Podaj godziny.'));
  expect(await dossier(id)).toMatchObject({ state: 'rejected', versions: [{ reason: 'Podaj godziny.' }] });
  expect(await change(id, { description: 'Od 8 do 12.' })).toMatchObject({ ok: true });
  expect((await dossier(id)).state).toBe('waiting');
});

test('an offer, a branch or a package of somebody else cannot be used', async () => {
  const stranger = await newPartner(city, 'Basen Fala');
  const { id, versionId } = await newOffer(city, stranger, {}, 'waiting');
  expect(await findOffer(city.db, manager, id, today)).toBeUndefined();
  expect(await change(id, {})).toEqual({ ok: false, reason: 'not-found' });
  expect(await city.transact((tx) => withdrawProposal(tx, manager, id, versionId))).toEqual({
    ok: false,
    reason: 'not-found',
  });
  expect(await city.transact((tx) => endOwnOffer(tx, manager, id))).toEqual({
    ok: false,
    reason: 'not-found',
  });
  const asked = (more: Partial<OfferTerms>) =>
    city.transact((tx) => proposeOffer(tx, manager, { ...terms, ...more }, randomUUID()));
  expect(await asked({ branchIds: [stranger.branchId] })).toMatchObject({
    reason: 'gone',
    field: 'branches',
  });
  expect(await asked({ packageIds: [randomUUID()] })).toMatchObject({ reason: 'gone', field: 'packages' });
  expect(await asked({ categoryId: randomUUID() })).toMatchObject({ reason: 'gone', field: 'category' });
  expect(await asked({ picture: 'a'.repeat(64) })).toMatchObject({ reason: 'gone', field: 'picture' });
});

test('the oldest proposal is the first of the queue, page by page', async () => {
  const before = await countProposals(city.db, clerk, 100);
  const first = await propose({ name: 'Kolejka 1' });
  city.wait(1000);
  await propose({ name: 'Kolejka 2' });
  expect(await countProposals(city.db, clerk, 100)).toBe(before + 2);
  expect(await countProposals(city.db, clerk, before + 1)).toBe(before + 1);
  const all = await proposals(city.db, clerk, 100);
  expect(all.slice(-2).map(({ name }) => name)).toEqual(['Kolejka 1', 'Kolejka 2']);
  const after = await proposals(city.db, clerk, 100, first.versionId);
  expect(after.map(({ name }) => name)).toEqual(['Kolejka 2']);
});

describe('the catalogue', () => {
  test('forgives Polish letters and slips, and knows the partner', async () => {
    const pool = await newPartner(city, 'Pływalnia Żółwik');
    await newOffer(city, pool, { name: 'Basen rodzinny', description: 'Dwie godziny pływania.' });
    expect(await names({ words: 'plywania' })).toEqual(['Basen rodzinny']);
    expect(await names({ words: 'zolwik basen' })).toEqual(['Basen rodzinny']);
    const slip = await catalogue(city.db, { sort: 'nazwa', words: 'bassen rodzimny' }, today, 10);
    expect([slip.resembling, slip.offers[0]?.name]).toEqual([true, 'Basen rodzinny']);
    await city.db.updateTable('partners').set({ name: 'Aquapark' }).where('id', '=', pool.id).execute();
    expect(await names({ words: 'aquapark' })).toEqual(['Basen rodzinny']);
    expect(await names({ words: 'zolwik' })).toEqual([]);
  });

  test('is narrowed by category, package, district and partner', async () => {
    const shop = await newPartner(city, 'Księgarnia');
    const [category] = await city.db
      .insertInto('offer_categories')
      .values({ name: JSON.stringify({ pl: 'Książki' }), icon: 'store', position: 9 })
      .returning('id')
      .execute();
    const [pack, otherPack] = await city.db.selectFrom('packages').select(['id', 'code']).execute();
    const { id: districtId } = await city.db
      .insertInto('districts')
      .values({ name: 'Zatorze', position: 90 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await city.db
      .updateTable('branches')
      .set({ district_id: districtId, latitude: 53.12, longitude: 23.1 })
      .where('id', '=', shop.branchId)
      .execute();
    await newOffer(city, shop, {
      name: 'Atlas',
      categoryId: category?.id ?? '',
      packageIds: [pack?.id ?? ''],
    });
    await newOffer(city, shop, { name: 'Bajki' });
    expect(await names({ categoryId: category?.id })).toEqual(['Atlas']);
    expect(await names({ partnerId: shop.id })).toEqual(['Atlas', 'Bajki']);
    expect(await names({ partnerId: shop.id, packageCode: pack?.code })).toEqual(['Atlas', 'Bajki']);
    expect(await names({ partnerId: shop.id, packageCode: otherPack?.code })).toEqual(['Bajki']);
    expect(await names({ districtId })).toEqual(['Atlas', 'Bajki']);
    const map = await catalogueOnMap(city.db, { sort: 'nazwa', districtId }, today);
    expect(map.points).toMatchObject([
      {
        partnerName: 'Księgarnia',
        place: { latitude: 53.12, longitude: 23.1 },
        offers: [{ name: 'Atlas' }, { name: 'Bajki' }],
      },
    ]);
    expect((await offerCategories(city.db)).at(-1)).toMatchObject({ id: category?.id, icon: 'store' });
  });

  test.each(['najnowsze', 'nazwa', 'koniec'] as const)(
    'sorted by %s every page goes on where the last ended',
    async (sort) => {
      const { offers: all } = await catalogue(city.db, { sort }, today, 100);
      const pages = [];
      let after: string | undefined;
      do {
        const page = await catalogue(city.db, { sort, after }, today, 2);
        pages.push(...page.offers);
        after = page.next;
      } while (after);
      expect(all.length).toBeGreaterThan(4);
      expect(pages.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    },
  );
});

describe('the form', () => {
  const good = {
    name: ' Kawa  i ciasto ',
    description: 'Zestaw dnia.',
    category: randomUUID(),
    picture: 'kultura',
    price: '1 200,5',
    discount: 'price',
    cardPrice: '25',
    forWhom: 'all',
    where: 'all',
    validFrom: '2026-01-01',
    validUntil: '',
    perDay: '1',
    perYear: '12',
    perCard: '',
    total: '5000',
  };
  const read = (more: Record<string, unknown>) => parseInput(offerInput('2026-06-01'), { ...good, ...more });

  test('is read into terms', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: {
        name: 'Kawa i ciasto',
        price: 120050,
        discount: { kind: 'price', grosze: 2500 },
        packageIds: [],
        validUntil: null,
        limits: { perDay: 1, perYear: 12, perCard: null, total: 5000 },
      },
    });
    const packages = randomUUID();
    expect(read({ forWhom: 'packages', packages })).toMatchObject({ value: { packageIds: [packages] } });
    const twice = [packages, packages];
    expect(read({ forWhom: 'packages', packages: twice })).toMatchObject({
      value: { packageIds: [packages] },
    });
  });

  test.each([
    [{ price: '25,001' }, { price: 'money-invalid' }],
    [{ price: '0' }, { price: 'money-invalid' }],
    [{ price: '25', cardPrice: '25,00' }, { cardPrice: 'card-price-order' }],
    [{ cardPrice: '' }, { cardPrice: 'required' }],
    [{ discount: 'percent', percent: '101' }, { percent: 'percent-invalid' }],
    [{ discount: 'percent', percent: '' }, { percent: 'required' }],
    [{ discount: 'amount', price: '10', amount: '10,01' }, { amount: 'amount-order' }],
    [{ discount: 'gratis' }, { discount: 'choose' }],
    [{ forWhom: 'packages' }, { packages: 'choose' }],
    [{ where: 'branches' }, { branches: 'choose' }],
    [{ validUntil: '2025-12-31' }, { validUntil: 'date-order' }],
    [{ validFrom: '0000-01-01' }, { validFrom: 'date-invalid' }],
    [{ validUntil: '2026-05-31' }, { validUntil: 'date-past' }],
    [{ perDay: '13' }, { perDay: 'limit-order' }],
    [{ perYear: '', perDay: '5001' }, { perDay: 'limit-order' }],
    [{ total: '0' }, { total: 'count-invalid' }],
    [{ picture: '../herb' }, { picture: 'choose' }],
  ])('refuses %j', (more, errors) => {
    expect(read(more)).toEqual({ ok: false, errors });
  });
});

test('a picture that no offer shows goes after two days', async () => {
  const [used, unused] = await city.transact(async (tx) => [
    await keepOfferPicture(tx, Buffer.from('one')),
    await keepOfferPicture(tx, Buffer.from('two')),
  ]);
  await propose({ picture: used });
  expect(await city.transact(deleteUnusedPictures)).toBe(0);
  city.wait(days(3));
  expect(await city.transact(deleteUnusedPictures)).toBe(1);
  expect(await findOfferPicture(city.db, used ?? '')).toBeDefined();
  expect(await findOfferPicture(city.db, unused ?? '')).toBeUndefined();
});

test('an offer that is over is ended by itself', async () => {
  today = dayOf(city.clock());
  const offer = await newOffer(city, partner, { name: 'Krótka', validUntil: today });
  expect((await dossier(offer.id)).state).toBe('in-force');
  city.wait(days(1));
  expect((await dossier(offer.id)).state).toBe('ended');
  const ended = await listOffers(
    city.db,
    clerk,
    { state: 'ended', partnerId: partner.id },
    dayOf(city.clock()),
    50,
  );
  expect(ended.map(({ name }) => name)).toContain('Krótka');
});
