import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages } from '../src/faces/i18n/index.ts';
import { demoCards } from '../src/faces/partner/check/demo-cards.ts';
import { openSession } from '../src/platform/sessions/sessions.ts';
import { newOffer, newPartner, newShopkeeper, type TestPartner } from '../test/partners.ts';
import { expectAccessible, openBrowser, openStage, type Stage } from './stage.ts';

let stage: Stage;
let partner: TestPartner;
let offer: { readonly versionId: string };
beforeAll(async () => {
  stage = await openStage();
  partner = await newPartner(stage.city, 'Cukiernia Pod Lipą');
  offer = await newOffer(stage.city, partner, { name: 'Sernik z kawą', limits: { perDay: 2 } });
});
afterAll(() => stage.close());

/** Somebody at the till, logged in. */
async function atTill(page: Page): Promise<void> {
  const { accountId } = await newShopkeeper(stage.city, partner);
  const client = { ip: '127.0.0.1', userAgent: 'test' };
  const token = await stage.city.transact((tx) => openSession(tx, accountId, client));
  await page.context().addCookies([{ name: 'km_sesja', value: token, url: stage.url }]);
  await page.goto('/partner/skanuj');
}

const cardOf = (email: string) =>
  stage.city.db
    .selectFrom('cards')
    .innerJoin('people', 'people.id', 'cards.person_id')
    .innerJoin('accounts', 'accounts.id', 'people.account_id')
    .select(['cards.number', 'cards.code'])
    .where('accounts.email', '=', email)
    .where('cards.ended_at', 'is', null)
    .where('cards.activated_at', 'is not', null)
    .executeTakeFirstOrThrow();

const uses = () =>
  stage.city.db
    .selectFrom('benefit_uses')
    .select(['saved_grosze', 'undone_at'])
    .where('offer_version_id', '=', offer.versionId)
    .orderBy('at')
    .execute();

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** As a reader does: it types where the cursor stands, and presses Enter. */
async function scan(page: Page, text: string): Promise<void> {
  await page.locator('input[type=text]:focus').waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The lower edge of what a phone of 740 px shows above its menu. */
const aboveBar = 676;

/** All of it, without scrolling. */
async function inOneScreen(page: Page, ...names: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const name of names) {
    const box = await page.getByText(name, { exact: true }).first().boundingBox();
    expect(box && box.y + box.height, name).toBeLessThan(aboveBar);
  }
}

test('on a phone: number, grey, document, green, offer, price, confirmed twice, taken back; a blocked card', async () => {
  const page = await stage.visitor({ phone: true });
  await atTill(page);
  await expectAccessible(page);
  const { number } = await cardOf('mieszkaniec@demo.test');
  await scan(page, number);
  await heading(page, 'Porównaj z dokumentem').waitFor();
  await inOneScreen(page, number, 'Porównano z dokumentem');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Porównano z dokumentem' }).click();
  await heading(page, 'Karta ważna').waitFor();
  await inOneScreen(page, number, 'Sernik z kawą');
  await expectAccessible(page);
  await page.getByRole('link', { name: /Sernik z kawą/ }).click();
  await scan(page, '24,99');
  await page.getByText('22,49 zł').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Potwierdź zniżkę' }).dblclick();
  await heading(page, 'Zniżka zapisana').waitFor();
  expect(await uses()).toEqual([{ saved_grosze: 250, undone_at: null }]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cofnij' }).click();
  await heading(page, 'Zniżka cofnięta').waitFor();
  expect((await uses())[0]?.undone_at).not.toBeNull();

  const { partner: t } = messages.pl;
  for (const { number: shown, answer } of demoCards.filter((one) => one.answer !== 'valid')) {
    await scan(page, shown);
    await heading(page, t.refusals[answer].title).waitFor();
  }
  await page.goto('/partner/skanuj');
  await page.getByText('Karty do wypróbowania').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Karta zastrzeżona' }).click();
  await heading(page, 'Karta zastrzeżona').waitFor();
  await inOneScreen(page, 'Karta zastrzeżona');
  await expectAccessible(page);
  await page.goto('/partner/historia');
  await page.getByText('Cofnięta').waitFor();
  await expectAccessible(page);
});

test('without JavaScript: two presses of one page are one discount', async () => {
  const page = await stage.visitor({ javaScript: false });
  const before = (await uses()).length;
  await atTill(page);
  await page.getByLabel('Numer karty albo kod').fill((await cardOf('mieszkaniec@demo.test')).number);
  await page.getByRole('button', { name: 'Sprawdź', exact: true }).click();
  await page.getByRole('button', { name: 'Porównano z dokumentem' }).click();
  await page.getByRole('link', { name: /Sernik z kawą/ }).click();
  await page.getByLabel('Cena bez zniżki').fill('40');
  await page.getByRole('button', { name: 'Policz zniżkę' }).click();
  await page.getByRole('button', { name: 'Potwierdź zniżkę' }).click();
  await heading(page, 'Zniżka zapisana').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Potwierdź zniżkę' }).click();
  await heading(page, 'Zniżka zapisana').waitFor();
  expect((await uses()).length).toBe(before + 1);
  await expectAccessible(page);
});

/** One picture of a camera that looks at this text, in the raw format that Chromium takes for a camera. */
async function cameraFile(text: string): Promise<string> {
  const [width, height] = [640, 480];
  const drawn = await QRCode.toBuffer(text, { scale: 7, margin: 4 });
  const { data } = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([{ input: drawn }])
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grey = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), data, grey]);
  const file = path.join(stage.city.folder, 'camera.y4m');
  await writeFile(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`), frame, frame]),
  );
  return file;
}

test('by camera: what it reads is checked at once', async () => {
  const { code, number } = await cardOf('mieszkaniec@demo.test');
  const browser = await openBrowser([`--use-file-for-fake-video-capture=${await cameraFile(code)}`]);
  try {
    const context = await browser.newContext({ baseURL: stage.url, permissions: ['camera'] });
    const page = await context.newPage();
    const loaded: string[] = [];
    const mayCompile: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    page.on('response', (response) => {
      if (response.headers()['content-security-policy']?.includes('wasm-unsafe-eval')) {
        mayCompile.push(new URL(response.url()).pathname);
      }
    });
    await atTill(page);
    expect(loaded.filter((url) => url.includes('/scanner/'))).toEqual([]);
    await page.getByRole('button', { name: 'Skanuj kamerą' }).click();
    await heading(page, 'Porównaj z dokumentem').waitFor();
    await page.getByText(number).waitFor();
    expect(mayCompile.every((url) => url.startsWith('/zasoby/scanner/'))).toBe(true);
    expect(mayCompile.length).toBeGreaterThan(0);
    expect(loaded.every((url) => url.startsWith(stage.url) || url.startsWith('data:'))).toBe(true);
  } finally {
    await browser.close();
  }
});
