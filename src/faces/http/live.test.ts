import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../../test/accounts.ts';
import { newResident } from '../../../test/applications.ts';
import { message, openedCase } from '../../../test/cases.ts';
import { browse } from '../../../test/client.ts';
import { signIn } from '../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';
import { answerCase } from '../../cases/answer.ts';
import type { Resident } from '../../people/resident.ts';
import { hours } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';
import { buildServer } from '../../server.ts';
import { openCity } from '../../wiring.ts';
import { urls } from '../resident/urls.ts';

let city: ServedCity;
let address: string;
beforeAll(async () => {
  city = await servedCity();
  address = await city.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => city.close());

async function cookieOf(resident: Resident): Promise<string> {
  const browser = browse(city.app);
  await signIn(city, browser, resident);
  return `km_sesja=${browser.cookies.get('km_sesja')}`;
}

interface Stream {
  readonly status: number;
  readonly headers: Headers;
  /** Until so many events have come; everything that the server has said. */
  until(events: number): Promise<string>;
  /** Until the server ends it. */
  rest(): Promise<string>;
  leave(): void;
}

async function listen(number: number, cookie: string): Promise<Stream> {
  const leaving = new AbortController();
  const answer = await fetch(`${address}${urls.caseNews(number)}`, {
    headers: { cookie },
    redirect: 'manual',
    signal: leaving.signal,
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  const readWhile = async (goesOn: () => boolean): Promise<string> => {
    while (goesOn()) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      said += value;
    }
    return said;
  };
  return {
    status: answer.status,
    headers: answer.headers,
    until: (events) => readWhile(() => said.split('data:').length <= events),
    rest: () => readWhile(() => true),
    leave: () => leaving.abort(),
  };
}

const event = 'data: nowe\n\n';

describe('the stream of a case', () => {
  test('says that there is something new, written through another process, and not what', async () => {
    const resident = await newResident(city);
    const [number, another] = [await openedCase(city, resident), await openedCase(city, resident)];
    const clerk = await newClerk(city);
    const env = { NODE_ENV: 'test', DATA_DIR: city.folder, LOG_LEVEL: 'silent' };
    const second = await openCity(readConfig(env), city.databaseUrl, createLog('silent'));
    const app = await buildServer(second.city);
    const stream = await listen(number, await cookieOf(resident));
    expect(stream.status).toBe(200);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    await stream.until(1);
    const answer = (to: number) =>
      second.city.transact((tx) => answerCase(tx, second.city.files, clerk, to, message('Tajne'), false));
    await answer(another);
    await answer(number);
    expect(await stream.until(2)).toBe(`retry: 5000\n\n${event}${event}`);
    stream.leave();
    await app.close();
    await second.close();
  });

  test('is heard again after the connection to the database was lost', async () => {
    const resident = await newResident(city);
    const stream = await listen(await openedCase(city, resident), await cookieOf(resident));
    await stream.until(1);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
               where application_name = 'karta-mieszkanca-news' and datname = current_database()`.execute(
      city.db,
    );
    expect(await stream.until(2)).toContain(`${event}${event}`);
    stream.leave();
  });

  test('is for the owner, for a few pages at a time, and does not lengthen the session', async () => {
    const resident = await newResident(city);
    const number = await openedCase(city, resident);
    const cookie = await cookieOf(resident);
    expect((await listen(number, await cookieOf(await newResident(city)))).status).toBe(404);
    const open = [await listen(number, cookie), await listen(number, cookie), await listen(number, cookie)];
    expect((await listen(number, cookie)).status).toBe(204);
    open[0]?.leave();
    await expect
      .poll(async () => {
        const again = await listen(number, cookie);
        again.leave();
        return again.status;
      })
      .toBe(200);
    for (const stream of open) stream.leave();

    const seen = () =>
      city.db
        .selectFrom('sessions')
        .select('last_seen_at')
        .where('account_id', '=', resident.accountId)
        .executeTakeFirstOrThrow();
    const before = await seen();
    city.wait(hours(0.9));
    const byItself = { headers: { 'sec-fetch-dest': 'empty' } };
    const page = browse(city.app, byItself);
    page.cookies.set('km_sesja', cookie.split('=')[1] ?? '');
    expect((await page.open(urls.case(number))).status).toBe(200);
    expect(await seen()).toEqual(before);
    city.wait(hours(0.2));
    expect((await page.open(urls.case(number), { follow: false })).status).toBe(303);
  });

  test('ends with the server', async () => {
    const resident = await newResident(city);
    const stream = await listen(await openedCase(city, resident), await cookieOf(resident));
    await stream.until(1);
    const closing = city.app.close();
    expect(await stream.rest()).toContain(event);
    await closing;
    expect(city.app.liveStreams.size).toBe(0);
  });
});
