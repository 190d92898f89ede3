import { connect } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { createLog } from '../../platform/log.ts';
import { buildServer } from '../../server.ts';

/** Over a real connection: only there is a request destroyed once its body was read. */
let city: TestCity;
let address: string;
let app: Awaited<ReturnType<typeof buildServer>>;
const lines: string[] = [];

beforeAll(async () => {
  city = await testCity();
  const log = createLog('debug', { write: (line) => lines.push(line) });
  app = await buildServer({ ...city, log });
  app.post('/wybuch', { config: { csrf: false } }, async () => {
    await city.db
      .insertInto('accounts')
      .values({ email: 'tajny@poczta.test', created_at: city.clock() })
      .execute();
    await city.db
      .insertInto('accounts')
      .values({ email: 'tajny@poczta.test', created_at: city.clock() })
      .execute();
  });
  app.post('/pliki', { config: { upload: true, csrf: false } }, async (request) =>
    String(request.uploads?.length),
  );
  app.get('/wybuch', async () => sql`select 'Tajna Anna'::uuid`.execute(city.db));
  address = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await city.close();
});

test.each(['POST', 'GET'] as const)(
  'a %s that fails is logged as an error, without what was typed',
  async (method) => {
    lines.length = 0;
    const body = method === 'POST' ? new URLSearchParams({ name: 'Tajna Anna' }) : null;
    const response = await fetch(`${address}/wybuch`, { method, body });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('Coś się nie udało');
    const error = lines.find((line) => line.includes('"level":50'));
    expect(error, lines.join('')).toContain(method === 'POST' ? '"code":"23505"' : '"code":"22P02"');
    expect(error).toContain('"route":"/wybuch"');
    expect(lines.join('')).not.toMatch(/tajn/i);
  },
);

test('an address is logged as its pattern: a token in it stays out', async () => {
  lines.length = 0;
  await fetch(`${address}/aktywacja/tajny-token?powrot=tajny`);
  expect(lines.join('')).toContain('"route":"/aktywacja/:token"');
  expect(lines.join('')).not.toContain('tajny');
});

const upload = (): { method: string; body: FormData } => {
  const body = new FormData();
  body.append('photo', new Blob(['x'.repeat(1000)]), 'a.jpg');
  return { method: 'POST', body };
};

test('when too many forms with files are under way the next one is asked to come again', async () => {
  expect((await fetch(`${address}/pliki`, upload())).status).toBe(200);
  app.uploadsUnderWay = 8;
  const refused = await fetch(`${address}/pliki`, upload());
  app.uploadsUnderWay = 0;
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain('Teraz wiele osób wysyła pliki');
});

test('a visitor who leaves in the middle of an upload takes no place and is no error', async () => {
  lines.length = 0;
  const { port } = new URL(address);
  const socket = connect(Number(port), '127.0.0.1');
  const head = [
    'POST /pliki HTTP/1.1',
    'host: karta',
    'content-type: multipart/form-data; boundary=g',
    'content-length: 9999',
  ];
  socket.write(
    `${head.join('\r\n')}\r\n\r\n--g\r\ncontent-disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\nxx`,
  );
  await expect.poll(() => app.uploadsUnderWay).toBe(1);
  socket.destroy();
  await expect.poll(() => app.uploadsUnderWay).toBe(0);
  expect(lines.join('')).not.toContain('"level":50');
});
