import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownCases } from '../src/cases/own-list.ts';
import { activeResident } from '../test/residents.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Every mail to this address, from the outbox that is a folder. */
async function mailsTo(address: string) {
  const folder = path.join(stage.city.folder, 'mail');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    names.map(async (name) => simpleParser(await readFile(path.join(folder, name)))),
  );
  return mails.filter(({ to }) => JSON.stringify(to).includes(address));
}

describe.each([
  { name: 'with JavaScript', javaScript: true },
  { name: 'without JavaScript', javaScript: false },
])('a message to all $name', ({ javaScript }) => {
  test('is written, checked and sent; a resident has it unread and gets a mail without its content', async () => {
    const email = `czytelnik-${javaScript}@poczta.test`;
    const resident = await activeResident(stage.city, { email });
    const subject = javaScript ? 'Przerwa techniczna' : 'Zmiana godzin otwarcia';
    const page: Page = await stage.visitor({ javaScript });
    const main = page.getByRole('main');
    await logIn(page, 'kierownik@demo.test');
    await page.waitForURL('**/operator/**');
    await page.getByRole('link', { name: 'Do wielu' }).click();
    await expectAccessible(page);
    await main.getByRole('link', { name: 'Napisz wiadomość' }).click();
    await expectAccessible(page);
    await page.getByLabel('Typ sprawy').selectOption({ label: 'Informacja z urzędu' });
    await page.getByLabel('Temat').fill(subject);
    await main.getByRole('button', { name: 'Sprawdź przed wysłaniem' }).click();
    await main.getByText('Wypełnij to pole.').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('Treść').fill('W sobotę od 8:00 do 12:00 panel nie działa.');
    await page.getByLabel('Powiadom e-mailem').check();
    await main.getByRole('button', { name: 'Sprawdź przed wysłaniem' }).click();
    await main.getByRole('heading', { name: 'Sprawdź i wyślij' }).waitFor();
    await main.getByText('Wszyscy mieszkańcy').waitFor();
    await expectAccessible(page);
    await main.getByRole('button', { name: 'Wyślij' }).click();
    await main.getByRole('heading', { name: subject }).first().waitFor();
    await expectAccessible(page);

    const list = await ownCases(stage.city.db, resident, { order: 'newest', statuses: [], limit: 1 });
    expect(list).toMatchObject([{ kind: 'broadcast', subject, unread: true }]);
    const news = async () =>
      (await mailsTo(email)).filter(({ subject }) =>
        subject?.includes('Nowa wiadomość w zakładce „Moje sprawy”'),
      );
    await expect.poll(async () => (await news()).length, { timeout: 30_000 }).toBe(1);
    const [mail] = await news();
    expect(mail?.text).toContain(`/moje-sprawy/${list[0]?.number}`);
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/sobotę|Przerwa|Zmiana godzin/);

    await page.reload();
    await main.getByText(/^Zakończono \d\d\.\d\d\.\d{4}/).waitFor();
    await main.getByRole('link', { name: 'Zakończ wiadomość' }).click();
    const question = javaScript ? page.getByRole('dialog') : main;
    await question.getByText('Tego nie można cofnąć.').waitFor();
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Zakończ wiadomość' }).click();
    await main.getByText('Zamknięta').waitFor();
    await page.context().close();
  });
});
