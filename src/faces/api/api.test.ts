import { Readable } from 'node:stream';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../../test/accounts.ts';
import { cardHolder } from '../../../test/decisions.ts';
import { newOffer, newPartner, newShopkeeper, type TestPartner } from '../../../test/partners.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';
import { blockCard } from '../../cards/block.ts';
import { ownCards } from '../../cards/reads.ts';
import { createKey } from '../../partners/keys/create-key.ts';
import { keysOf } from '../../partners/keys/reads.ts';
import { revokeKey } from '../../partners/keys/revoke-key.ts';
import type { ShopManager } from '../../partners/shop.ts';
import { minutes } from '../../platform/clock.ts';
import { messages } from '../i18n/index.ts';
import { examplesAt } from './examples.ts';
import { problemStatus } from './problem.ts';
import { schemasIn } from './schemas.ts';

const schemas = schemasIn(messages.pl.api.described);

let city: ServedCity;
let partner: TestPartner;
let manager: ShopManager;
let key: string;
let number: string;
let cardId: string;
beforeAll(async () => {
  city = await servedCity();
  partner = await newPartner(city);
  manager = (await newShopkeeper(city, partner, 'manager')) as ShopManager;
  key = await newKey('Kasa 1');
  ({ number, cardId } = await someCard());
});

async function someCard() {
  const resident = await cardHolder(city, await newClerk(city));
  const [card] = await ownCards(city.db, resident);
  return { resident, number: card?.number ?? '', cardId: card?.id ?? '' };
}

afterAll(() => city.close());

async function newKey(name: string, of = partner, who = manager): Promise<string> {
  const made = await city.transact((tx) => createKey(tx, who, { name, branchId: of.branchId }));
  if (!made.ok) throw new Error(made.reason);
  return made.key;
}

interface Asked {
  readonly with?: string | undefined;
  readonly idempotency?: string;
  readonly method?: 'GET' | 'POST';
}

async function ask(
  path: string,
  body?: unknown,
  { with: using = key, idempotency, method = 'POST' }: Asked = {},
) {
  const answer = await city.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: {
      ...(using && { authorization: `Bearer ${using}` }),
      ...(idempotency && { 'idempotency-key': idempotency }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const json = answer.headers['content-type']?.includes('json');
  return { status: answer.statusCode, headers: answer.headers, body: json ? answer.json() : answer.body };
}

/** Which problem it is, after a look at whether it is a whole one. */
function problemIn({ status, headers, body }: Awaited<ReturnType<typeof ask>>): string {
  expect(headers['content-type']).toContain('application/problem+json');
  expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  return String(body.type).split('#')[1] as string;
}

async function checked(card = number): Promise<string> {
  const { body } = await ask('/checks', { card });
  return body.check;
}

async function use(offer: string, idempotency: string, more: Record<string, unknown> = {}) {
  const check = more.check ?? (await checked());
  return ask(
    '/benefit-uses',
    { check, offer, price: 5000, identityConfirmed: true, ...more },
    { idempotency },
  );
}

describe('a check', () => {
  test('tells who stands there and what the card gives, as it is documented', async () => {
    const offer = await newOffer(city, partner, {
      name: 'Mycie auta',
      discount: { kind: 'percent', percent: 20 },
    });
    const { status, body, headers } = await ask('/checks', { card: number });
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(schemas.check.parse(body)).toMatchObject({
      answer: 'valid',
      card: { number },
      offers: expect.arrayContaining([
        expect.objectContaining({
          offer: offer.versionId,
          name: 'Mycie auta',
          discount: { kind: 'percent', value: 20 },
          applies: true,
        }),
      ]),
    });
    const photo = new URL(body.card.photo);
    const shown = await ask(photo.pathname.replace('/api/v1', ''), undefined, { method: 'GET' });
    expect(shown.status).toBe(200);
    expect(shown.headers['content-type']).toMatch(/^image\//);
  });

  test('of a blocked card says so, and of an unknown one', async () => {
    const lost = await someCard();
    await city.transact((tx) => blockCard(tx, lost.resident, lost.cardId));
    const blocked = await ask('/checks', { card: lost.number });
    expect(schemas.check.parse(blocked.body)).toMatchObject({ answer: 'blocked', number: lost.number });
    expect((await ask('/checks', { card: '01-9999999' })).body).toMatchObject({ answer: 'unknown' });
    expect((await ask('/checks', { card: '07-1234567' })).body).toMatchObject({ answer: 'foreign' });
    expect(problemIn(await ask('/checks', { card: 'kot' }))).toBe('card-unreadable');
  });

  test('belongs to the key that asked, for ten minutes', async () => {
    const check = await checked();
    const other = await newKey('Kasa obok');
    const photo = (using: string) => ask(`/checks/${check}/photo`, undefined, { method: 'GET', with: using });
    expect(problemIn(await photo(other))).toBe('not-found');
    expect((await photo(key)).status).toBe(200);
    city.wait(minutes(11));
    expect(problemIn(await photo(key))).toBe('not-found');
  });
});

describe('a benefit use', () => {
  test('is registered once, however often the request is sent', async () => {
    const { versionId } = await newOffer(city, partner, { discount: { kind: 'amount', grosze: 1500 } });
    const check = await checked();
    const first = await use(versionId, 'paragon 1', { check });
    expect(first.status).toBe(201);
    expect(schemas.use.parse(first.body)).toMatchObject({ price: 5000, saved: 1500, toPay: 3500 });
    const again = await use(versionId, 'paragon 1', { check });
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(problemIn(await use(versionId, 'paragon 1', { check, price: 6000 }))).toBe(
      'idempotency-key-reused',
    );
    const written = await city.db
      .selectFrom('benefit_uses')
      .select(['by_key', 'by_account'])
      .where('id', '=', first.body.id)
      .execute();
    expect(written).toEqual([{ by_key: expect.any(String), by_account: null }]);
  });

  test('is refused with what happened, and nothing is written', async () => {
    const once = await newOffer(city, partner, { limits: { perDay: 1 } });
    const check = await checked();
    await use(once.versionId, 'paragon 2', { check });
    const second = await use(once.versionId, 'paragon 3', { check });
    expect(second.status).toBe(409);
    expect(problemIn(second)).toBe('limit');
    expect(second.body).toMatchObject({ of: 'day', again: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    const { versionId } = await newOffer(city, partner);
    expect(problemIn(await use(versionId, 'paragon 4', { identityConfirmed: false }))).toBe(
      'identity-needed',
    );
    expect(problemIn(await use('00000000-0000-7000-8000-000000000000', 'paragon 5'))).toBe('offer-gone');
    expect(problemIn(await use(versionId, 'paragon 6', { check: cardId }))).toBe('check-expired');
    city.wait(minutes(11));
    expect(problemIn(await use(versionId, 'paragon 7', { check }))).toBe('check-expired');
  });

  test('that was taken back is no success when its request comes again', async () => {
    const { versionId } = await newOffer(city, partner, { limits: { perDay: 1 } });
    const check = await checked();
    const { body } = await use(versionId, 'paragon 20', { check });
    await ask(`/benefit-uses/${body.id}/undo`, {});
    expect(problemIn(await use(versionId, 'paragon 20', { check }))).toBe('use-undone');
    expect((await use(versionId, 'paragon 21', { check })).status).toBe(201);
  });

  test('is taken back within a quarter of an hour, by its branch only', async () => {
    const { versionId } = await newOffer(city, partner);
    const { body } = await use(versionId, 'paragon 8');
    const undo = (using = key) => ask(`/benefit-uses/${body.id}/undo`, {}, { with: using });
    const stranger = await newPartner(city, 'Kino Bajka');
    const boss = (await newShopkeeper(city, stranger, 'manager')) as ShopManager;
    expect(problemIn(await undo(await newKey('Kasa', stranger, boss)))).toBe('not-found');
    expect((await undo()).body).toEqual({ id: body.id, undone: true });
    expect((await undo()).status).toBe(200);
    const late = await use(versionId, 'paragon 9');
    city.wait(minutes(16));
    expect(problemIn(await ask(`/benefit-uses/${late.body.id}/undo`, {}))).toBe('undo-too-late');
  });
});

describe('a request', () => {
  test('without a key, with a wrong one and with a revoked one stays outside', async () => {
    expect(problemIn(await ask('/checks', { card: number }, { with: '' }))).toBe('key-missing');
    const wrong = await ask('/checks', { card: number }, { with: 'km_nie-ma-takiego-klucza' });
    expect(problemIn(wrong)).toBe('key-invalid');
    expect(wrong.headers['www-authenticate']).toContain('Bearer');
    const revoked = await newKey('Kasa 9');
    const { id = '' } = (await keysOf(city.db, manager)).find(({ name }) => name === 'Kasa 9') ?? {};
    await city.transact((tx) => revokeKey(tx, manager, id));
    expect(problemIn(await ask('/checks', { card: number }, { with: revoked }))).toBe('key-invalid');
  });

  test('whose key is revoked while its body is on the way comes too late', async () => {
    const slow = await newKey('Kasa 10');
    const { id = '' } = (await keysOf(city.db, manager)).find(({ name }) => name === 'Kasa 10') ?? {};
    async function* body() {
      yield '{"card":';
      // By now the head was let in.
      await city.transact((tx) => revokeKey(tx, manager, id));
      yield `"${number}"}`;
    }
    const answer = await city.app.inject({
      method: 'POST',
      url: '/api/v1/checks',
      headers: { authorization: `Bearer ${slow}`, 'content-type': 'application/json' },
      payload: Readable.from(body()),
    });
    expect(answer.statusCode).toBe(401);
  });

  test('as a form is none', async () => {
    const answer = await city.app.inject({
      method: 'POST',
      url: '/api/v1/checks',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-www-form-urlencoded' },
      payload: `card=${number}`,
    });
    expect(answer.json()).toMatchObject({ status: 400 });
  });

  test.each([
    ['nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['no JSON', '{"card":'],
    ['no object', '[]'],
    ['a member too few', {}],
    ['a member of another type', { card: 18 }],
    ['half a character', { card: '\ud800' }],
    ['a NUL', { card: '01\u0000' }],
  ])('that is %s is refused, and says where', async (_name, body) => {
    const refused = await ask('/checks', body);
    expect(refused.status).toBe(400);
    expect(problemIn(refused)).toBe('body-invalid');
  });

  test('names the member that is wrong by its pointer', async () => {
    const { body } = await use('kot', 'paragon 10', { price: 0.5 });
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '#/offer',
      '#/price',
    ]);
    expect(problemIn(await ask('/benefit-uses', {}))).toBe('idempotency-key-missing');
  });

  test('to an address that is none, and one that comes too often, are told apart', async () => {
    const photo = await ask('/checks/kot/photo', undefined, { method: 'GET' });
    expect(problemIn(photo)).toBe('not-found');
  });

  test.each([
    ['GET', '/checks', 405, 'POST'],
    ['HEAD', '/benefit-uses?limit=1', 405, 'POST'],
    ['DELETE', '/checks/1/photo', 405, 'GET, HEAD'],
    ['PUT', '/openapi.json', 405, 'GET, HEAD'],
    ['GET', '/cards', 404, undefined],
    ['POST', '', 404, undefined],
  ] as const)('%s %s is no page either', async (method, path, status, allow) => {
    const url = `/api/v1${path}`;
    const answer = await city.app.inject({
      method,
      url,
      payload: '<kot/>',
      headers: { 'content-type': 'text/xml' },
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers.allow).toBe(allow);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('the documentation', () => {
  test.each(['pl', 'uk', 'en'] as const)('is valid OpenAPI in %s', async (language) => {
    const { body, statusCode } = await city.app.inject({
      url: '/api/v1/openapi.json',
      headers: { 'accept-language': language },
    });
    expect(statusCode).toBe(200);
    const { valid, errors } = await new Validator().validate(JSON.parse(body));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  test('has examples that are true', () => {
    const {
      newCheck,
      check,
      refusedCheck,
      newUse,
      use: used,
      undoneUse,
    } = examplesAt('https://karta.example');
    schemas.newCheck.parse(newCheck);
    schemas.check.parse(check);
    schemas.check.parse(refusedCheck);
    schemas.newUse.parse(newUse);
    schemas.use.parse(used);
    schemas.undoneUse.parse(undoneUse);
  });

  test('explains every problem at the address that its type names', async () => {
    const { body } = await city.app.inject({ url: '/api', headers: { 'accept-language': 'pl' } });
    for (const code of Object.keys(problemStatus)) expect(body).toContain(`id="${code}"`);
    expect(body).toContain('offers[].discount.kind');
  });
});
