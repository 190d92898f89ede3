import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apply, logIn, mailedLink } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const password = 'cztery zielone rowery';

describe.each([
  { name: 'with JavaScript', javaScript: true, email: 'lucja@poczta.test', proof: 'proof-libreoffice.pdf' },
  {
    name: 'without JavaScript',
    javaScript: false,
    email: 'bez.skryptow@poczta.test',
    proof: 'proof-cairo.pdf',
  },
])('a newcomer gets a card $name', ({ javaScript, email, proof }) => {
  test('from the front page to the card in the panel, and blocks it', async () => {
    const page = await stage.visitor({ javaScript });
    await page.goto('/');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Załóż konto' }).first().click();
    await page.getByLabel('Imię').fill('Łucja');
    await page.getByLabel('Nazwisko').fill('Żółć-Nowak');
    await page.getByLabel('Adres e-mail').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.locator('input[name=passwordAgain]').fill(password);
    await page.locator('input[name=consent-rodo]').check();
    await page.locator('input[name=consent-regulamin]').check();
    await page.getByRole('main').getByRole('button', { name: 'Załóż konto' }).click();
    await page.waitForURL('**/wyslano');
    await expectAccessible(page);

    const link = await mailedLink(stage, email, 'activation');
    await page.goto(link);
    await page.locator('input[name=password]').fill(password);
    await page.getByRole('button', { name: 'Aktywuj konto' }).click();
    await page.waitForURL('**/moje-karty');
    await logIn(page, email, password);
    await page.waitForURL('**/moje-karty');
    await expectAccessible(page);

    const number = await apply(page, {
      type: /kryterium zameldowania/,
      photo: 'photo-phone.jpg',
      document: proof,
      person: { firstName: 'Łucja', lastName: 'Żółć-Nowak' },
    });
    await expectAccessible(page);
    expect(await page.getByRole('main').innerText()).toContain(`${number}`);

    const clerk = await stage.visitor({ javaScript });
    await logIn(clerk, 'urzednik@demo.test');
    await clerk.goto(`/operator/wnioski/${number}`);
    await clerk.getByRole('button', { name: 'Przejmij' }).click();
    await expectAccessible(clerk);
    await clerk.getByRole('link', { name: 'Zaakceptuj' }).click();
    await clerk.getByRole('button', { name: 'Zaakceptuj wniosek' }).click();
    await clerk.getByText('Numer karty:').first().waitFor();

    await page.goto('/moje-karty');
    await page.getByText('Aktywna').first().waitFor();
    const main = page.getByRole('main');
    expect(await main.innerText()).toMatch(/Łucja Żółć-Nowak/i);
    expect(await main.innerText()).toContain('Pakiet Mieszkańca');
    const address = await main
      .locator('[href*="zdjecie"], [src*="zdjecie"]')
      .first()
      .evaluate((image) => image.getAttribute('href') ?? image.getAttribute('src'));
    const photo = await page.request.get(address as string);
    const { width, height, exif, xmp, iptc } = await sharp(await photo.body()).metadata();
    expect({ width, height, exif, xmp, iptc }, "the phone's GPS is gone").toEqual({
      width: 709,
      height: 945,
    });
    await expectAccessible(page);
    await mailedLink(stage, email, 'application-completed');

    await main.getByRole('link', { name: 'Zastrzeż kartę' }).click();
    await page.getByRole('button', { name: 'Zastrzeż kartę' }).click();
    await page.getByText('Zastrzeżona').first().waitFor();
    await expectAccessible(page);
  });
});
