import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type AtDesk,
  acceptedApplication,
  clerkAtDesk,
  eventsOf,
  sentApplication,
} from '../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { ownCards } from '../../../cards/reads.ts';

let city: ServedCity;
let clerk: AtDesk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await clerkAtDesk(city);
});
afterAll(() => city.close());

const at = (number: number, noun?: string) => `/operator/wnioski/${number}${noun ? `/${noun}` : ''}`;

describe('an application before the clerk', () => {
  test('shows data, criterion, consents, history and files; the look is on record', async () => {
    const { number } = await sentApplication(city);
    const page = await clerk.browser.open(at(number));
    expect(page.h1).toBe(`Wniosek ${number}: Łucja Żółkiewska`);
    for (const text of [
      '12.03.1992',
      'Zameldowanie w Nowym Grodzie: dokument nie starszy',
      'Oświadczam, że dane we wniosku i w dokumentach są prawdziwe.',
      'Złożony wniosek',
      'zaświadczenie.pdf, 1 strona',
    ]) {
      expect(page.text).toContain(text);
    }
    const [seen] = (await eventsOf(city, 'application.viewed')).filter(
      ({ data }) => (data as { number: number }).number === number,
    );
    expect(seen?.actor_account).toBe(clerk.clerk.accountId);
  });

  test('shows the proofs to whoever decides, and to nobody who only hands cards over', async () => {
    const { number } = await sentApplication(city);
    const { browser } = await clerkAtDesk(city, ['hand-over']);
    const page = await browser.open(at(number));
    expect(page.status).toBe(200);
    expect(page.html).not.toContain(at(number, 'dokumenty'));
    expect(page.text).toContain('Dokument otworzy osoba, która rozpatruje wnioski.');
    expect((await browser.open(at(number, 'zdjecie'))).status).toBe(200);
    for (const noun of ['dokumenty/zameldowanie', 'zdjecie/oryginal']) {
      expect((await browser.open(at(number, noun))).status, noun).toBe(403);
    }
  });

  test('serves photo and document to clerks only, harmless and uncached, each look on record', async () => {
    const { number } = await sentApplication(city);
    const photo = await clerk.browser.open(at(number, 'zdjecie'));
    expect([photo.status, photo.headers['content-type']]).toEqual([200, 'image/jpeg']);
    const document = await clerk.browser.open(at(number, 'dokumenty/zameldowanie'));
    expect(document.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(document.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''za%C5%9B/),
    });
    const fetched = await city.app.inject({
      url: at(number, 'dokumenty/zameldowanie'),
      headers: { 'sec-fetch-dest': 'empty' },
      cookies: Object.fromEntries(clerk.browser.cookies),
    });
    expect(fetched.headers['content-disposition']).toMatch(/^inline/);
    const looks = (await eventsOf(city, 'application.document-viewed')).filter(
      ({ data }) => (data as { number: number }).number === number,
    );
    expect(looks.map(({ data }) => (data as { part: string }).part)).toEqual([
      'photo',
      'document:zameldowanie',
      'document:zameldowanie',
    ]);
  });

  test.each(['999999', '0', 'abc', '99999999999999999999'])(
    'a number that is none, %s, is not found',
    async (number) => {
      expect((await clerk.browser.open(`/operator/wnioski/${number}`)).status).toBe(404);
      expect((await clerk.browser.open(`/operator/wnioski/${number}/dokumenty/pit`)).status).toBe(404);
    },
  );

  test('a file that is deleted while it is asked for is not found', async () => {
    const { number } = await sentApplication(city);
    const read = vi.spyOn(city.files, 'read').mockResolvedValueOnce(undefined);
    expect((await clerk.browser.open(at(number, 'zdjecie'))).status).toBe(404);
    expect(read).toHaveBeenCalledOnce();
    read.mockRestore();
  });

  test('a document that nobody asked for is not found', async () => {
    const { number } = await sentApplication(city);
    expect((await clerk.browser.open(at(number, 'dokumenty/paszport'))).status).toBe(404);
  });
});

describe('a plastic card', () => {
  test('goes to the printer, to the counter and into the hand, and only then it counts', async () => {
    const { number, resident } = await acceptedApplication(city, clerk.clerk, 'podatek');
    const card = () =>
      city.db
        .selectFrom('cards')
        .selectAll()
        .where('person_id', '=', resident.personId)
        .executeTakeFirstOrThrow();
    expect((await card()).activated_at).toBeNull();
    await clerk.browser.open('/operator/wnioski?widok=do-produkcji');
    expect(clerk.browser.page.links.map(({ href }) => href)).toContain(at(number));

    await clerk.browser.open(at(number));
    await clerk.browser.send({}, { form: at(number, 'produkcja') });
    expect(clerk.browser.page.text).toContain('poszła do produkcji');
    expect((await clerk.browser.open(at(number, 'wydanie'))).status).toBe(409);
    await clerk.browser.open(at(number));
    await clerk.browser.send({}, { form: at(number, 'gotowosc') });
    expect(clerk.browser.page.text).toContain('czeka na odbiór');
    expect((await card()).activated_at).toBeNull();

    await clerk.browser.open(at(number, 'wydanie'));
    expect(clerk.browser.page.text).toContain('Imię i nazwisko Łucja Żółkiewska');
    await clerk.browser.send({ by: 'holder' }, { form: at(number, 'wydanie') });
    expect(clerk.browser.page.text).toContain('została wydana i jest aktywna');
    expect((await card()).activated_at).not.toBeNull();
  });

  test('a step done twice, or too early, changes nothing and says so', async () => {
    const { number } = await acceptedApplication(city, clerk.clerk, 'podatek');
    const other = await clerkAtDesk(city);
    await clerk.browser.open(at(number));
    await other.browser.open(at(number));
    await clerk.browser.send({}, { form: at(number, 'produkcja') });
    const second = await other.browser.send({}, { form: at(number, 'produkcja') });
    expect([second.status, second.text]).toEqual([409, expect.stringContaining('już wykonany')]);
    const statuses = await city.db
      .selectFrom('application_statuses')
      .innerJoin('applications', 'applications.id', 'application_statuses.application_id')
      .select('application_statuses.status')
      .where('applications.number', '=', number)
      .where('application_statuses.status', '=', 'in-production')
      .execute();
    expect(statuses).toHaveLength(1);
  });

  test('blocked before it was collected, stays where it is', async () => {
    const { number, resident } = await acceptedApplication(city, clerk.clerk, 'podatek');
    for (const noun of ['produkcja', 'gotowosc']) {
      await clerk.browser.open(at(number));
      await clerk.browser.send({}, { form: at(number, noun) });
    }
    await clerk.browser.open(at(number, 'wydanie'));
    const [card] = await ownCards(city.db, resident);
    await city.db
      .insertInto('card_blocks')
      .values({ card_id: card?.id ?? '', at: city.clock(), actor_kind: 'resident' })
      .execute();
    const told = await clerk.browser.send({}, { form: at(number, 'wydanie') });
    expect([told.status, told.text]).toEqual([409, expect.stringContaining('nie wydawaj tej karty')]);
    expect(told.links.map(({ href }) => href)).toContain(`/operator/karty/${card?.id}`);
    expect((await clerk.browser.open(at(number, 'wydanie'))).status).toBe(409);
  });

  test('handed over, it replaces the card before it', async () => {
    const { resident, number: old } = await acceptedApplication(city, clerk.clerk, 'zameldowanie');
    const [before] = await city.db
      .selectFrom('cards')
      .select('id')
      .where('person_id', '=', resident.personId)
      .execute();
    await city.db
      .insertInto('card_blocks')
      .values({ card_id: before?.id ?? '', at: city.clock(), actor_kind: 'resident' })
      .execute();
    const { number } = await acceptedApplication(city, clerk.clerk, 'podatek', { resident });
    expect(number).toBeGreaterThan(old);
    for (const noun of ['produkcja', 'gotowosc', 'wydanie']) {
      await clerk.browser.open(noun === 'wydanie' ? at(number, noun) : at(number));
      await clerk.browser.send({}, { form: at(number, noun) });
    }
    const cards = await city.db
      .selectFrom('cards')
      .select(['ended_as', 'activated_at'])
      .where('person_id', '=', resident.personId)
      .orderBy('issued_at')
      .execute();
    expect(cards.map(({ ended_as }) => ended_as)).toEqual(['replaced', null]);
    expect((await eventsOf(city, 'card.replaced')).map(({ card_id }) => card_id)).toEqual([before?.id]);
    expect(cards[1]?.activated_at).not.toBeNull();
  });

  test('is produced by whoever may produce, and handed over by whoever may hand over', async () => {
    const { number } = await acceptedApplication(city, clerk.clerk, 'podatek');
    const counter = await clerkAtDesk(city, ['hand-over']);
    const page = await counter.browser.open(at(number));
    expect(page.text).not.toContain('Wyślij do produkcji');
    expect((await counter.browser.post(at(number, 'produkcja'), {})).status).toBe(403);
  });
});
