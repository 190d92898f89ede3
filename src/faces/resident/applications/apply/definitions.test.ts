import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../../test/accounts.ts';
import { fillDraft, sendApplication } from '../../../../../test/applications.ts';
import { claimAndAccept } from '../../../../../test/decisions.ts';
import { redefine } from '../../../../../test/definitions.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { urls } from '../../urls.ts';

/** The city may write its applications anew at any time; what was begun or sent stays as it was written. */
let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

test('a draft and a sent application keep the fields and documents that they were written for', async () => {
  const drafting = await newcomer(city);
  const draftId = await fillDraft(city, drafting.resident, 'zameldowanie');
  const waiting = await newcomer(city);
  const { number } = await sendApplication(city, waiting.resident, 'zameldowanie');

  await redefine(city, 'zameldowanie', ({ fields }) => ({
    title: { pl: 'Wniosek po zmianie' },
    fields: [
      ...fields.filter(({ kind }) => kind !== 'street'),
      { key: 'odKiedy', kind: 'date', required: true, label: { pl: 'Od kiedy tu mieszkasz' } },
    ],
    photo: 'none',
    documents: [{ key: 'nowy', required: true, label: { pl: 'Nowy dokument' } }],
  }));

  await waiting.browser.open(urls.application(number));
  expect(waiting.browser.page.text).toContain('Ulica i numer ul. Lipowa 8 m. 4');
  expect(waiting.browser.page.text).toContain('Zaświadczenie o zameldowaniu zaświadczenie.pdf');
  expect(waiting.browser.page.text).not.toContain('Od kiedy tu mieszkasz');
  expect((await claimAndAccept(city, clerk, number)).ok).toBe(true);

  const { browser } = drafting;
  await browser.open(`${urls.draft(draftId)}/dane`);
  expect(browser.page.text).toContain('Ulica i numer');
  expect(browser.page.text).not.toContain('Od kiedy tu mieszkasz');
  await browser.open(`${urls.draft(draftId)}/wyslij`);
  await browser.send({ 'consent-prawdziwosc': 'tak' });
  expect(browser.page.text).toContain('Wniosek wysłany.');
});

test('who begins afterwards has the new form, filled in where it asks for the same', async () => {
  const { browser, resident } = await newcomer(city);
  await fillDraft(city, resident, 'podatek');
  await redefine(city, 'podatek', ({ fields }) => ({
    fields: fields.map((field) => (field.kind === 'street' ? { ...field, key: 'ulica' } : field)),
  }));
  await browser.open(urls.startDraft('podatek'));
  await browser.send({}, { button: 'Zacznij nowy' });
  expect(browser.page.forms.find(({ inMain }) => inMain)?.names).toContain('ulica');
});
