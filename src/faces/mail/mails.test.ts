import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { activeResident, registered } from '../../../test/residents.ts';
import { inspectToken } from '../../accounts/tokens.ts';
import { configureDemoCity } from '../../demo/configuration.ts';
import { queueMail } from '../../platform/smtp/outbox.ts';
import { locales } from '../i18n/locale.ts';
import { samplePage } from '../ui/sample-page.ts';
import { deliverMail } from './deliver.ts';
import { renderLetter } from './layout.tsx';
import { mailTo, type TemplateName } from './templates.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
  await city.transact(configureDemoCity);
});
afterAll(() => city.close());

test('an activation mail: text and HTML say the same, the link works, no token is stored', async () => {
  await registered(city, { email: 'anna@poczta.test' });
  const [mail] = await deliveredMails(city);
  if (!mail?.link) throw new Error('no mail');
  expect(mail.subject).toBe('Aktywuj swoje konto – Karta Mieszkańca, Nowy Gród');
  for (const part of [mail.text, mail.html]) {
    expect(part).toContain('Dzień dobry,');
    expect(part).toContain(`${city.config.publicUrl}${mail.link}`);
    expect(part).toContain('Link działa 48 godzin');
    expect(part).toContain('Ten adres podano przy zakładaniu konta');
  }
  const token = mail.link.split('/').at(-1) as string;
  expect(await inspectToken(city.db, token, 'activation', city.clock())).toMatchObject({ state: 'open' });
  const stored = await city.db.selectFrom('mails').selectAll().execute();
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(stored).toMatchObject([{ state: 'sent', attempts: 1, last_error: null }]);
});

test('what does not go out is marked, tried again, and sent once', async () => {
  await registered(city, { email: 'jan@poczta.test' });
  const { id } = await city.db
    .selectFrom('mails')
    .select('id')
    .where('recipient', '=', 'jan@poczta.test')
    .executeTakeFirstOrThrow();
  const state = () =>
    city.db
      .selectFrom('mails')
      .select(['state', 'attempts', 'last_error'])
      .where('id', '=', id)
      .executeTakeFirst();
  const broken = { send: () => Promise.reject(new Error('serwer nie odpowiada')), close() {} };
  await expect(deliverMail(city, broken, id)).rejects.toThrow('serwer nie odpowiada');
  expect(await state()).toEqual({ state: 'failed', attempts: 1, last_error: 'serwer nie odpowiada' });
  expect(await deliveredMails(city)).toHaveLength(1);
  expect(await state()).toEqual({ state: 'sent', attempts: 2, last_error: null });
  await deliverMail(city, broken, id);
  expect(await state()).toMatchObject({ state: 'sent', attempts: 2 });
});

const samples: Partial<Record<TemplateName, Record<string, string>>> = {
  activation: {},
  'already-registered': {},
  'password-reset': {},
  'password-changed': { at: '2026-11-23T08:00:00.000Z' },
  'resident-role-added': {},
};

test.each(locales)('every account mail is complete in %s', async (locale) => {
  const { accountId, email } = await activeResident(city, { email: `${locale}@poczta.test` });
  await deliveredMails(city);
  await city.transact(async (tx) => {
    for (const [name, params] of Object.entries(samples)) {
      await queueMail(
        tx,
        mailTo({ accountId, email, locale }, name as 'password-changed', params as { at: string }),
      );
    }
  });
  const mails = await deliveredMails(city);
  expect(mails).toHaveLength(Object.keys(samples).length);
  for (const { subject, text, html, template } of mails) {
    expect(html, template).toContain(`<html lang="${locale}"`);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|\[object|NaN/);
    expect(html).not.toMatch(/<script|<img/);
    if (template === 'password-changed') expect(text).toContain('23.11.2026 09:00');
  }
});

test('nothing that a person typed becomes markup', async () => {
  const content = { subject: '<b>&', paragraphs: ['<script>alert(1)</script>'], why: '"' };
  const scene = { t: (await import('../i18n/pl/mail.ts')).mail, locale: 'pl' as const, colour: '#ffffff' };
  const brand = { ...samplePage.city, name: '<i>' };
  const { html, text } = renderLetter(content, {
    ...scene,
    city: brand,
    url: (path) => path,
    waitingCard: async () => undefined,
    token: async () => '',
  });
  expect(html).not.toMatch(/<script>alert|<i>|<b>/);
  expect(text).toContain('<script>alert(1)</script>');
});
