import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../../../../test/accounts.ts';
import { fillDraft, sendApplication } from '../../../../../test/applications.ts';
import { browse } from '../../../../../test/client.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { claimApplication } from '../../../../applications/claim.ts';
import { returnApplication } from '../../../../applications/return.ts';
import { submitApplication } from '../../../../applications/submit.ts';
import { urls } from '../../urls.ts';
import { pressed } from './step.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const inBackground = { [pressed.name]: pressed.background };

async function atDetails() {
  const who = await newcomer(city);
  const draftId = await fillDraft(city, who.resident, 'zameldowanie');
  const details = `${urls.draft(draftId)}/dane`;
  await who.browser.open(details);
  const token = new Map(who.browser.page.forms.find(({ inMain }) => inMain)?.fields).get('_csrf') ?? '';
  return { ...who, draftId, details, token };
}

test('saves what is there, right or not, and answers nothing but that it has', async () => {
  const { browser, details, token } = await atDetails();
  const fields = { _csrf: token, street: 'ul. Lip', postalCode: 'x', ...inBackground };
  const { status, html } = await browser.post(details, fields);
  expect([status, html]).toEqual([204, '']);
  await browser.open(details);
  expect(browser.page.html).toContain('value="ul. Lip"');
  expect(browser.page.html).toContain('data-saved="Zapisano o {time}"');
});

test('keeps no half of a PESEL', async () => {
  const { browser, details, token } = await atDetails();
  expect((await browser.post(details, { _csrf: token, pesel: '9203', ...inBackground })).status).toBe(204);
  await browser.open(details);
  expect(browser.page.text).not.toContain('Zapisany numer PESEL');
});

test('of what was sent meanwhile is a conflict, and changes nothing', async () => {
  const { browser, resident, draftId, details, token } = await atDetails();
  const { extension } = await city.settings();
  await city.transact((tx) => submitApplication(tx, resident, draftId, ['prawdziwosc'], extension));
  const { status } = await browser.post(details, { _csrf: token, street: 'ul. Inna 1', ...inBackground });
  expect(status).toBe(409);
  await browser.open(details);
  expect(browser.page.text).not.toContain('ul. Inna 1');
});

test('leaves a returned application alone: what is corrected there is sent on purpose', async () => {
  const { browser, resident } = await newcomer(city);
  const clerk = await newClerk(city);
  const { number } = await sendApplication(city, resident, 'zameldowanie');
  await city.transact(async (tx) => {
    await claimApplication(tx, clerk, number);
    await returnApplication(tx, clerk, number, new Map([['field:street', 'Brakuje numeru.']] as const));
  });
  const details = `${urls.correction(number)}/dane`;
  await browser.open(details);
  expect(browser.page.html).not.toContain('km-autosave');
  const token = new Map(browser.page.forms.find(({ inMain }) => inMain)?.fields).get('_csrf') ?? '';
  const { status } = await browser.post(details, { _csrf: token, street: 'ul. Inna 1', ...inBackground });
  expect(status).toBe(409);
  await browser.open(details);
  expect(browser.page.html).not.toContain('ul. Inna 1');
});

test('without a session leads to the login, and a stranger finds nothing', async () => {
  const { details, token } = await atDetails();
  const nobody = await browse(city.app).post(details, { _csrf: token, ...inBackground });
  expect(nobody.location).toContain('/zaloguj');
  const { browser } = await newcomer(city);
  await browser.open(urls.chooseType);
  const own = new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
  expect((await browser.post(details, { _csrf: own, street: 'X', ...inBackground })).status).toBe(409);
});
