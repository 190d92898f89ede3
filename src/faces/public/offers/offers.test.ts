import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../../../../test/applications.ts';
import { type Browser, browse } from '../../../../test/client.ts';
import { type AtDesk, acceptedApplication, clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { newOffer, newPartner, newShopkeeper, type TestPartner } from '../../../../test/partners.ts';
import { activeResident, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';

let city: ServedCity;
let desk: AtDesk;
let partner: TestPartner;
let manager: Browser;
beforeAll(async () => {
  city = await servedCity();
  desk = await clerkAtDesk(city, ['partners']);
  partner = await newPartner(city, 'Kino Żuraw');
  manager = browse(city.app);
  await signIn(city, manager, await newShopkeeper(city, partner, 'manager'));
});
afterAll(() => city.close());

const category = async (): Promise<string> =>
  (await city.db.selectFrom('offer_categories').select('id').orderBy('position').executeTakeFirstOrThrow())
    .id;

const given = async () => ({
  name: 'Bilet za 12 złotych',
  description: 'Każdy seans od poniedziałku do czwartku.',
  category: await category(),
  price: '24',
  discount: 'price',
  cardPrice: '12',
});

describe('a manager proposes', () => {
  test('a mistake keeps everything, the picture too; then it is shown as the catalogue will', async () => {
    await manager.open('/partner/oferty');
    expect(manager.page.text).toContain('Nie ma jeszcze żadnej oferty');
    await manager.click('Zaproponuj ofertę');
    const files = { ownPicture: { name: 'kino.png', type: 'image/png', bytes: fixture('photo.png') } };
    const refused = await manager.send(
      { ...(await given()), cardPrice: '30', perDay: '3', perYear: '2' },
      { files },
    );
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.errors)).toEqual(['cardPrice', 'perDay']);
    const shown = await manager.send({ cardPrice: '12', perDay: '1' });
    expect([shown.status, shown.h1]).toEqual([200, 'Sprawdź i zgłoś']);
    expect(shown.text).toContain('12,00 zł z kartą zamiast 24,00 zł');
    const [brought] = /\/obrazki\/oferty\/[0-9a-f]{64}/.exec(shown.html) ?? [];
    expect((await browse(city.app).open(brought ?? '')).headers['content-type']).toBe('image/webp');
    const sent = await manager.send({}, { button: 'Zgłoś do akceptacji' });
    expect([sent.h1, sent.text]).toEqual([
      'Bilet za 12 złotych',
      expect.stringContaining('Czeka na akceptację'),
    ]);
  });

  test('what is no picture is said beside its field', async () => {
    await manager.open('/partner/oferty/nowa');
    const files = { ownPicture: { name: 'kino.pdf', type: 'image/png', bytes: Buffer.from('%PDF-1.7') } };
    const refused = await manager.send({ ...(await given()) }, { files });
    expect(refused.errors).toEqual({ ownPicture: expect.stringContaining('JPG, PNG albo WEBP') });
  });

  test('somebody at the till only does not come in, nor does another partner', async () => {
    const till = browse(city.app);
    await signIn(city, till, await newShopkeeper(city, partner, 'till'));
    expect((await till.open('/partner/oferty')).status).toBe(403);
    const { id } = await newOffer(city, await newPartner(city, 'Inna firma'));
    expect((await manager.open(`/partner/oferty/${id}`)).status).toBe(404);
    expect((await manager.open('/partner/oferty/ktora')).status).toBe(404);
  });
});

describe('a clerk decides', () => {
  test('with the reason mailed to the managers; what was taken back meanwhile is said', async () => {
    const { browser } = desk;
    const other = await newPartner(city, 'Basen Fala');
    const boss = browse(city.app);
    await signIn(city, boss, await newShopkeeper(city, other, 'manager'));
    const first = await newOffer(city, other, { name: 'Karnet' }, 'waiting');
    await browser.open('/operator/oferty');
    await browser.click('Karnet');
    await browser.click('Odrzuć');
    const empty = await browser.send({ reason: '  ' });
    expect([empty.status, empty.errors.reason]).toEqual([422, 'Wypełnij to pole.']);
    await browser.send({ reason: 'Podaj dni tygodnia.' });
    const [mail] = await city.db
      .selectFrom('mails')
      .select(['template', 'params'])
      .where('template', '=', 'offer-refused')
      .execute();
    expect(mail?.params).toMatchObject({ offer: 'Karnet', reason: 'Podaj dni tygodnia.' });
    expect((await boss.open(`/partner/oferty/${first.id}`)).text).toContain('Podaj dni tygodnia.');
    const second = await newOffer(city, other, { name: 'Sauna' }, 'waiting');
    await browser.open(`/operator/oferty/${second.id}`);
    await boss.open(`/partner/oferty/${second.id}/wycofanie`);
    await boss.send();
    const late = await browser.send({}, { form: `/operator/oferty/${second.id}/akceptacja` });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Partner wycofał tę propozycję')]);
    expect((await eventsOf(city, 'offer.approved')).length).toBe(0);
  });
});

describe('everybody', () => {
  test('finds an offer, and whoever has a card sees which ones it opens', async () => {
    const [pack, other] = await city.db
      .selectFrom('packages')
      .select(['id', 'code'])
      .orderBy('position')
      .execute();
    const open = await newOffer(city, partner, { name: 'Seans dla każdego' });
    await newOffer(city, partner, { name: 'Seans z pakietem', packageIds: [other?.id ?? ''] });
    expect(pack?.code).not.toBe(other?.code);
    const stranger = browse(city.app);
    const list = await stranger.open('/oferty?szukaj=seanse&sort=nazwa');
    expect(list.text).toContain('Te są do nich podobne');
    expect(list.text).toContain('Seans dla każdego');
    expect(list.text).not.toContain('Z Twoją kartą');
    const { resident } = await acceptedApplication(city, (await clerkAtDesk(city)).clerk);
    const holder = browse(city.app);
    await signIn(city, holder, resident);
    const mine = await holder.open('/oferty?szukaj=seans&sort=nazwa');
    expect(mine.text.match(/Z Twoją kartą/g)).toHaveLength(1);
    expect((await holder.open(`/oferty/${open.id}`)).text).toContain('Możesz skorzystać z tej oferty');
    const without = browse(city.app);
    await signIn(city, without, await activeResident(city, { email: 'bez-karty@poczta.test' }));
    expect((await without.open('/oferty?szukaj=seans')).text).not.toContain('Z Twoją kartą');
  });

  test('a stranger’s page may be kept by anybody, holds nobody’s token, and changes language all the same', async () => {
    const visit = await city.app.inject({ url: '/oferty' });
    expect(visit.headers['cache-control']).toContain('public');
    expect(visit.headers['set-cookie']).toBeUndefined();
    const again = await city.app.inject({
      url: '/oferty',
      headers: { 'if-none-match': String(visit.headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const speak = (headers: Record<string, string>) =>
      city.app.inject({
        method: 'POST',
        url: '/jezyk',
        headers: { ...form, ...headers },
        payload: 'lang=uk&powrot=%2Foferty',
      });
    expect((await speak({ 'sec-fetch-site': 'same-origin' })).headers.location).toBe('/oferty');
    expect((await speak({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await speak({})).statusCode).toBe(403);
    expect((await desk.browser.open('/oferty')).headers['cache-control']).toBe('private, no-store');
  });

  test('search engines read what it is; nothing in it ends its element', async () => {
    const { id } = await newOffer(city, partner, {
      name: 'A</script><b>&',
      price: 2400,
      discount: { kind: 'price', grosze: 1200 },
    });
    const page = await browse(city.app).open(`/oferty/${id}`);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page.html) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'Offer',
      name: 'A</script><b>&',
      price: '12.00',
      offeredBy: [{ '@type': 'LocalBusiness', address: { addressLocality: 'Nowy Gród' } }],
    });
    expect(page.html).toContain(`<link rel="canonical" href="${city.config.publicUrl}/oferty/${id}"`);
    const stranger = browse(city.app);
    expect((await stranger.open('/sitemap.xml')).html).toContain(`/oferty/${id}</loc>`);
    expect((await stranger.open('/robots.txt')).html).toContain('/sitemap.xml');
  });

  test('an ended or unknown one leads on', async () => {
    const { id } = await newOffer(city, partner);
    await manager.open(`/partner/oferty/${id}/zakonczenie`);
    await manager.send();
    for (const each of [id, 'ktora']) {
      const page = await browse(city.app).open(`/oferty/${each}`);
      expect([page.status, page.links.map(({ text }) => text)]).toEqual([
        404,
        expect.arrayContaining(['Zobacz wszystkie oferty']),
      ]);
    }
    expect((await browse(city.app).open('/oferty?kategoria=x&po=1&sort=y&widok=z')).status).toBe(200);
  });
});
