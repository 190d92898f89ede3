import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.each([true, false])(
  'an offer is proposed, approved, found, changed and approved again (JavaScript: %s)',
  async (javaScript) => {
    const name = javaScript ? 'Szarlotka na gorąco' : 'Sernik pistacjowy';
    const mistyped = javaScript ? 'szarlotak gorąca' : 'sernk pistacjowi';

    const manager = await stage.visitor({ javaScript, phone: !javaScript });
    await manager.goto('/zaloguj');
    await logIn(manager, 'partner@demo.test');
    await manager.goto('/partner/oferty');
    await expectAccessible(manager);
    await manager.getByRole('link', { name: 'Zaproponuj ofertę' }).click();
    await manager.getByLabel('Nazwa').fill(name);
    await manager.getByLabel('Opis').fill('Porcja ciasta z lodami.');
    await manager.getByLabel('Kategoria').selectOption({ label: 'Gastronomia' });
    await manager.getByLabel('Cena bez karty').fill('18,50');
    await manager.getByRole('radio', { name: 'Cena z kartą' }).check();
    await manager.getByRole('textbox', { name: 'Cena z kartą' }).fill('20');
    await manager.getByLabel('Jedna osoba, w ciągu dnia').fill('1');
    await manager.getByRole('button', { name: 'Dalej' }).click();
    await manager.getByText('Cena z kartą musi być niższa niż cena bez karty.').first().waitFor();
    await expectAccessible(manager);
    await manager.getByRole('textbox', { name: 'Cena z kartą' }).fill('12');
    if (javaScript) {
      await manager.getByText('mieszkaniec oszczędza 6,50 zł i płaci 12,00 zł').waitFor();
    }
    await manager.getByRole('button', { name: 'Dalej' }).click();
    await manager.getByRole('heading', { level: 1, name: 'Sprawdź i zgłoś' }).waitFor();
    await expectAccessible(manager);
    await manager.getByRole('button', { name: 'Zgłoś do akceptacji' }).click();
    await manager.getByRole('heading', { level: 1, name }).waitFor();
    const offer = new URL(manager.url()).pathname.replace('/partner', '');

    const visitor = await stage.visitor({ javaScript, phone: !javaScript });
    expect((await visitor.goto(offer))?.status()).toBe(404);

    const clerk = await stage.visitor({ javaScript });
    await clerk.goto('/zaloguj');
    await logIn(clerk, 'kierownik@demo.test');
    await clerk.goto('/operator/oferty');
    await expectAccessible(clerk);
    await clerk.getByRole('link', { name }).click();
    await expectAccessible(clerk);
    await clerk.getByRole('button', { name: 'Zaakceptuj' }).click();
    await clerk.getByText(`Oferta „${name}” została zaakceptowana.`).waitFor();

    await visitor.goto('/oferty');
    await expectAccessible(visitor);
    await visitor.getByLabel('Czego szukasz?').fill(mistyped);
    await visitor.getByRole('button', { name: 'Pokaż' }).click();
    await visitor.getByRole('link', { name }).waitFor();
    await visitor.getByRole('link', { name: 'Mapa' }).click();
    await expectAccessible(visitor);
    await visitor
      .getByRole('link', { name: /Miejsce 1: Kawiarnia Pod Bramą/ })
      .first()
      .click();
    await visitor.getByRole('listitem').getByRole('link', { name }).first().click();
    await visitor.getByRole('heading', { level: 1, name }).waitFor();
    await visitor.getByText('jedna osoba: raz dziennie').waitFor();
    await expectAccessible(visitor);

    await manager.reload();
    await manager.getByRole('link', { name: 'Zmień ofertę' }).click();
    await manager.getByRole('textbox', { name: 'Cena z kartą' }).fill('9');
    await manager.getByRole('button', { name: 'Dalej' }).click();
    await manager.getByRole('button', { name: 'Zgłoś do akceptacji' }).click();
    await manager.getByText('Zmiana czeka na akceptację').first().waitFor();
    await manager.getByRole('rowheader', { name: 'Zniżka' }).getByText('zmiana').waitFor();
    await expectAccessible(manager);
    await visitor.reload();
    await visitor.getByText('12,00 zł z kartą').first().waitFor();

    await clerk.goto(`/operator${offer}`);
    await clerk.getByRole('rowheader', { name: 'Zniżka' }).getByText('zmiana').waitFor();
    await expectAccessible(clerk);
    await clerk.getByRole('button', { name: 'Zaakceptuj' }).click();
    await clerk.getByText(`Oferta „${name}” została zaakceptowana.`).waitFor();
    expect(await (await visitor.request.get(offer)).text()).toContain('9,00');
  },
);
