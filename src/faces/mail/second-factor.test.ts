import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { activeResident } from '../../../test/residents.ts';
import { configureDemoCity } from '../../demo/configuration.ts';
import { queueMail } from '../../platform/smtp/outbox.ts';
import { messages } from '../i18n/index.ts';
import { locales } from '../i18n/locale.ts';
import type { SecondFactorChange } from './second-factor.ts';
import { mailTo } from './templates.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
  await city.transact(configureDemoCity);
});
afterAll(() => city.close());

const changes = Object.keys(messages.pl.mail.secondFactor.changes) as SecondFactorChange[];

test.each(locales)('every change of the second factor has its mail in %s', async (locale) => {
  const { accountId, email } = await activeResident(city, { email: `${locale}@poczta.test` });
  await deliveredMails(city);
  await city.transact(async (tx) => {
    for (const change of changes) {
      const facts = { change, at: '2026-11-23T08:00:00.000Z', passkey: 'iPhone <Anny>', codesLeft: 0 };
      await queueMail(tx, mailTo({ accountId, email, locale }, 'second-factor-changed', facts));
    }
  });
  const mails = await deliveredMails(city);
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(changes.length);
  for (const { subject, text, html } of mails) {
    expect(html).toContain(`<html lang="${locale}"`);
    expect(html).toContain('iPhone &lt;Anny');
    expect(text).toContain('23.11.2026 09:00');
    expect(text).toContain('iPhone <Anny>');
    expect(text).toContain(`${city.config.publicUrl}/reset-hasla`);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|\[object|NaN/);
  }
});
