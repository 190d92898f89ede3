import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { browse } from '../../../test/client.ts';
import { buildServer } from '../../server.ts';
import { localPath } from './page.ts';
import { limits } from './rate-limit.ts';

let city: TestCity;
let first: FastifyInstance;
let second: FastifyInstance;
beforeAll(async () => {
  city = await testCity();
  [first, second] = await Promise.all([buildServer(city), buildServer(city)]);
});
afterAll(async () => {
  await first.close();
  await second.close();
  await city.close();
});

test('every answer carries the headers; no inline script or style could run', async () => {
  for (const url of ['/', '/zaloguj', '/nie-ma', '/healthz']) {
    const { headers } = await first.inject(url);
    const policy = String(headers['content-security-policy']);
    expect(policy, url).toContain("default-src 'none'");
    expect(policy, url).toContain("script-src 'self'");
    expect(policy, url).not.toContain('unsafe');
    expect(policy, url).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
});

test('no page has an inline script, handler or style that the policy would have to allow', async () => {
  for (const url of ['/', '/zaloguj', '/zaloz-konto', '/kontakt', '/ui']) {
    const { body } = await first.inject(url);
    expect(body, url).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(body, url).not.toMatch(/\son[a-z]+=/);
    expect(body, url).not.toMatch(/\sstyle="/);
  }
});

test('a POST without a token, or with a strange one, does nothing', async () => {
  const browser = browse(first);
  await browser.open('/zaloguj');
  for (const _csrf of ['', 'zmyślony']) {
    const page = await browser.post('/zaloguj', { _csrf, email: 'a@b.pl', password: 'x' });
    expect(page.status).toBe(403);
    expect(page.h1).toBe('Ta strona była otwarta zbyt długo');
  }
});

test('a limit counts over all processes, and tells people to wait', async () => {
  const { max } = limits.credentials;
  const statuses: number[] = [];
  for (let attempt = 0; attempt <= max; attempt += 1) {
    const app = attempt % 2 === 0 ? first : second;
    const remoteAddress = '192.0.2.7';
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/reset-hasla', remoteAddress });
    statuses.push(statusCode);
    if (attempt === max) expect(body).toContain('Za dużo prób w krótkim czasie');
  }
  expect(statuses.slice(0, max)).not.toContain(429);
  expect(statuses[max]).toBe(429);
  const elsewhere = await first.inject({ method: 'POST', url: '/reset-hasla', remoteAddress: '192.0.2.8' });
  expect(elsewhere.statusCode).not.toBe(429);
});

test('a form sent from another site, or from another host of the city, does nothing', async () => {
  const { headers, body } = await first.inject('/zaloguj');
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
  const send = async (from: Record<string, string>): Promise<number> => {
    const payload = new URLSearchParams({ _csrf: token, lang: 'en', powrot: '/' }).toString();
    const form = { cookie, 'content-type': 'application/x-www-form-urlencoded', host: 'karta.test', ...from };
    return (await first.inject({ method: 'POST', url: '/jezyk', headers: form, payload })).statusCode;
  };
  expect(await send({})).toBe(303);
  expect(await send({ 'sec-fetch-site': 'same-origin', origin: 'http://karta.test' })).toBe(303);
  expect(await send({ 'sec-fetch-site': 'same-site', origin: 'http://zlo.miasto.test' })).toBe(403);
  expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await send({ origin: 'http://zlo.miasto.test' })).toBe(403);
});

test.each([
  '/.//elsewhere.test',
  '/x/..//elsewhere.test/a',
  '/%2e//elsewhere.test',
  '/./\\elsewhere.test',
  '//elsewhere.test',
  '/\\elsewhere.test',
  'https://elsewhere.test/',
  '/\t/elsewhere.test',
])('the way back never leads to another site: %s', (powrot) => {
  const back = localPath(powrot);
  if (back !== undefined) expect(new URL(back, 'http://karta.test').host).toBe('karta.test');
  expect(back ?? '/').not.toMatch(/^\/[/\\]/);
});

test('what no field can hold is refused before anybody looks at it', async () => {
  for (const url of ['/zgody/%00', '/zaloguj?powrot=%00', '/%E0%A4%A', '/zgody/%ED%A0%80']) {
    const { statusCode } = await first.inject(url);
    expect(statusCode, url).toBeGreaterThanOrEqual(400);
    expect(statusCode, url).toBeLessThan(500);
  }
  const browser = browse(first);
  await browser.open('/zaloguj');
  const token = browser.page.forms[0]?.fields.find(([name]) => name === '_csrf')?.[1] ?? '';
  expect((await browser.post('/zaloguj', { _csrf: token, email: 'a\0@b.pl', password: 'x' })).status).toBe(
    400,
  );
  const json = await first.inject({ method: 'POST', url: '/zaloguj', payload: { email: ['x'] } });
  expect(json.statusCode).toBe(415);
});

test("one cookie's value is of no use in another, and a broken one is no error", async () => {
  const { headers } = await first.inject('/zaloguj');
  const signed = String(headers['set-cookie']).split(';')[0]?.split('=')[1] ?? '';
  for (const value of [signed, 'zmyślone', '%00', '']) {
    const cookie = `km_komunikat=${encodeURIComponent(value)}`;
    expect((await first.inject({ url: '/', headers: { cookie } })).statusCode).toBe(200);
  }
});

test('behind one proxy only the address that the proxy saw counts, whatever the visitor claims', async () => {
  const proxied = await testCity({ env: { TRUST_PROXY: '1' } });
  const app = await buildServer(proxied);
  app.get('/adres', async (request) => request.scene.ip);
  const ask = async (forwarded: string): Promise<string> =>
    (
      await app.inject({
        url: '/adres',
        remoteAddress: '10.0.0.1',
        headers: { 'x-forwarded-for': forwarded },
      })
    ).body;
  expect(await ask('9.9.9.9, 203.0.113.5')).toBe('203.0.113.5');
  expect(await ask('abc')).toBe('10.0.0.1');
  await app.close();
  await proxied.close();
});

test('an upload without a right token is refused before its files are read', async () => {
  const boundary = 'granica';
  const part = (name: string, value: string, file = ''): string =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  const payload = `${part('_csrf', 'zmyślony')}${part('photo', 'x'.repeat(1000), '; filename="a.jpg"')}--${boundary}--`;
  const app = await buildServer(city);
  app.post('/pliki', { config: { upload: true } }, async (request) => String(request.uploads?.length));
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/pliki',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload,
  });
  expect(statusCode).toBe(403);
  expect(app.uploadsUnderWay).toBe(0);
  await app.close();
});
