import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerCase } from '../src/cases/answer.ts';
import { noAttachments } from '../src/cases/attachments.ts';
import { type ClerkWho, findClerk } from '../src/staff/clerk.ts';
import { fixture, logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
let clerk: ClerkWho<'answer-cases'>;
beforeAll(async () => {
  stage = await openStage();
  const { db } = stage.city;
  const { id } = await db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', 'kierownik@demo.test')
    .executeTakeFirstOrThrow();
  clerk = (await findClerk(db, id, null)) as ClerkWho<'answer-cases'>;
});
afterAll(() => stage.close());

const answer = (number: number, body: string, close = false) =>
  stage.city.transact((tx) =>
    answerCase(
      tx,
      stage.city.files,
      clerk,
      number,
      { body, sendKey: randomUUID(), attachments: noAttachments },
      close,
    ),
  );

/** Writes to the city, with a file that is wrong at first. Returns the case's number. */
async function open(page: Page, subject: string): Promise<number> {
  await page.goto('/moje-sprawy');
  await page.getByRole('link', { name: 'Dodaj nową sprawę' }).first().click();
  await expectAccessible(page);
  await page.getByLabel('Typ sprawy').selectOption({ label: 'Pytanie o kartę' });
  await page.getByLabel('Temat').fill(subject);
  await page.getByLabel('Treść').fill('Dzień dobry,\nzgubiłam kartę.');
  const files = page.locator('input[type=file]');
  await files.setInputFiles([fixture('proof-cairo.pdf'), fixture('renamed-exe.pdf')]);
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await page.getByText('„renamed-exe.pdf”').first().waitFor();
  await expectAccessible(page);
  expect(await page.getByLabel('proof-cairo.pdf').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await page.waitForURL('**/moje-sprawy');
  await expectAccessible(page);
  return Number(/Sprawa nr (\d+)/.exec(await page.getByRole('main').innerText())?.[1]);
}

/** How heavy the words of this case are on the list. */
const weightOf = (page: Page, subject: string): Promise<number> =>
  page.getByRole('heading', { name: subject }).evaluate((name) => Number(getComputedStyle(name).fontWeight));

const details = (page: Page, number: number) =>
  page.getByRole('link', { name: `Pokaż szczegóły, Sprawa nr ${number}`, exact: true }).click();

test('a conversation without JavaScript', async () => {
  const page = await stage.visitor({ javaScript: false, phone: true });
  await logIn(page, 'halina.wisniewska@demo.test');
  const number = await open(page, 'Karta zgubiona w tramwaju');
  const quiet = await weightOf(page, 'Karta zgubiona w tramwaju');
  await answer(number, 'Proszę zastrzec kartę: https://nowygrod.example/karta');
  await page.reload();
  expect(await weightOf(page, 'Karta zgubiona w tramwaju')).toBeGreaterThan(quiet);
  await details(page, number);
  await expectAccessible(page);
  expect(await page.getByRole('link', { name: 'https://nowygrod.example/karta' }).count()).toBe(1);
  await page.getByLabel('Treść odpowiedzi').fill('Dziękuję.');
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await page.getByText('Wiadomość jest wysłana do urzędu.').waitFor();
  await answer(number, 'Zamykamy sprawę.', true);
  await page.reload();
  await page.getByText('Ta sprawa jest zamknięta').waitFor();
  await expectAccessible(page);
});

test('with JavaScript an answer arrives while a reply is being typed', async () => {
  const page = await stage.visitor();
  await logIn(page, 'mieszkaniec@demo.test');
  const number = await open(page, 'Karta zgubiona w parku');
  const [list, other] = [page, await page.context().newPage()];
  await details(list, number);
  await other.goto('/moje-konto');
  await list.getByRole('link', { name: /^Zobacz/ }).click();
  await list.locator('canvas').waitFor();
  await expectAccessible(list);
  await list.getByRole('link', { name: 'Wróć do sprawy' }).click();

  const reply = list.getByLabel('Treść odpowiedzi');
  await reply.pressSequentially('Jeszcze jed');
  await answer(number, 'Czy karta jest zastrzeżona?');
  await list.getByText('Czy karta jest zastrzeżona?').waitFor();
  await reply.pressSequentially('no pytanie');
  expect(await reply.inputValue()).toBe('Jeszcze jedno pytanie');
  expect(await list.getByRole('status').allInnerTexts()).toContain('W tej sprawie jest nowa wiadomość.');
  await expectAccessible(list);
  await list.getByRole('button', { name: 'Zapisz' }).click();
  await list.getByText('Wiadomość jest wysłana do urzędu.').waitFor();

  await other.bringToFront();
  const elsewhere = await openAnother();
  await answer(elsewhere, 'W tej drugiej sprawie też');
  await other.reload();
  expect(await other.getByRole('navigation').first().innerText()).toMatch(/Moje sprawy\s+\d/);

  await list.bringToFront();
  await answer(number, 'Zamykamy.', true);
  await list.getByText('Urząd zamknął sprawę').waitFor();
  expect(await list.getByRole('navigation').first().innerText()).toMatch(/Moje sprawy\s+\d/);
  await reply.fill('Zaraz, jeszcze nie!');
  await list.getByRole('button', { name: 'Zapisz' }).click();
  await list.getByText('Wiadomość nie została wysłana').waitFor();
  expect(await list.getByLabel('Skopiuj swój tekst').inputValue()).toBe('Zaraz, jeszcze nie!');
  await expectAccessible(list);

  async function openAnother(): Promise<number> {
    await other.goto('/moje-sprawy/nowa');
    await other.getByLabel('Typ sprawy').selectOption({ label: 'Zgłoszenie błędu' });
    await other.getByLabel('Temat').fill('Druga sprawa');
    await other.getByLabel('Treść').fill('Nie działa.');
    await other.getByRole('button', { name: 'Zapisz' }).click();
    await other.waitForURL('**/moje-sprawy');
    return Number(/Sprawa nr (\d+)/.exec(await other.getByRole('main').innerText())?.[1]);
  }
});

test('a reply outlives the session', async () => {
  const page = await stage.visitor();
  await logIn(page, 'daniel.mbeki@demo.test');
  await page.goto('/moje-sprawy/nowa');
  await page.getByLabel('Temat').fill('Pisane długo');
  await page.getByLabel('Treść').fill('Bardzo długi list');
  await stage.city.db.deleteFrom('sessions').execute();
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await page.waitForURL('**/zaloguj?**');
  await page.getByText('a wrócisz do swojego tekstu').waitFor();
  await page.getByLabel('Adres e-mail').fill('daniel.mbeki@demo.test');
  await page.getByLabel('Hasło').first().fill('Demo-Karta-2026');
  await page.getByRole('main').getByRole('button', { name: 'Zaloguj' }).click();
  await page.waitForURL('**/moje-sprawy/nowa');
  await page.getByText('Twój tekst jest zachowany').waitFor();
  expect(await page.getByLabel('Treść').inputValue()).toBe('Bardzo długi list');
  await expectAccessible(page);
});
