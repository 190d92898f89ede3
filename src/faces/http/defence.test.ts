import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { browse } from '../../../test/client.ts';
import { buildServer } from '../../server.ts';
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
