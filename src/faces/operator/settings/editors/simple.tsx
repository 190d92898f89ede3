import { settingSubjects } from '../../../../configuration/subjects/settings.ts';
import { messages } from '../../../i18n/index.ts';
import { type Editor, editor } from '../editor.ts';
import { ruled, ticked, whole, wholes } from '../fields.tsx';

export const cardNumberEditor = editor({
  slug: 'numer-karty',
  group: 'cards',
  subject: settingSubjects.cardNumber,
  fields: {
    prefix: ruled(/^[0-9A-Z]{1,4}$/, (t) => t.operatorSettings.errors.prefix, 6),
    width: whole(4, 12),
  },
  texts: (t) => t.operatorSettings.subjects.cardNumber,
  async check({ city, request }, { value }) {
    const { cardNumber: now } = await city.settings();
    const t = messages[request.scene.locale].operatorSettings.warnings;
    const changed = now.prefix !== value.prefix || now.width !== value.width;
    return { warnings: changed ? [t.cardNumber] : [] };
  },
});

export const pickupEditor = editor({
  slug: 'odbior-kart',
  group: 'cards',
  subject: settingSubjects.pickup,
  fields: {
    remindAfter: whole(1, 365),
    lastReminderAfter: whole(1, 365),
    returnAfter: whole(1, 730),
  },
  texts: (t) => t.operatorSettings.subjects.pickup,
  async check({ request }, { value: { remindAfter, lastReminderAfter, returnAfter } }) {
    const { pickupOrder } = messages[request.scene.locale].operatorSettings.errors;
    return {
      refusals: {
        ...(lastReminderAfter <= remindAfter && { lastReminderAfter: pickupOrder.reminder }),
        ...(returnAfter <= lastReminderAfter && { returnAfter: pickupOrder.return }),
      },
    };
  },
});

export const counterEditor = editor({
  slug: 'okienko',
  group: 'applications',
  subject: settingSubjects.counter,
  fields: { sameClerk: ticked },
  texts: (t) => t.operatorSettings.subjects.counter,
});

export const extensionEditor = editor({
  slug: 'przedluzanie-pakietow',
  group: 'applications',
  subject: settingSubjects.extension,
  fields: { before: whole(0, 365), after: whole(0, 365), reminders: wholes(1, 365) },
  texts: (t) => t.operatorSettings.subjects.extension,
});

export const retentionEditor = editor({
  slug: 'przechowywanie',
  group: 'data',
  subject: settingSubjects.retention,
  fields: {
    documents: whole(0, 3650),
    cardPhotos: whole(0, 3650),
    drafts: whole(30, 3650),
    cases: whole(30, 7300),
    partnerApplications: whole(30, 3650),
  },
  texts: (t) => t.operatorSettings.subjects.retention,
  async check({ city, request }, { value }) {
    const { retention: now } = await city.settings();
    const t = messages[request.scene.locale].operatorSettings;
    const names = ['documents', 'cardPhotos', 'drafts', 'cases', 'partnerApplications'] as const;
    const shorter = names.filter((name) => value[name] < now[name]);
    return { warnings: shorter.map((name) => t.warnings.retention(t.subjects.retention.fields[name].label)) };
  },
});

export const mailPaceEditor: Editor<number, { perMinute: number }> = {
  slug: 'tempo-wysylki',
  group: 'mails',
  subject: settingSubjects.mailsPerMinute,
  parts: (perMinute) => ({ perMinute }),
  whole: ({ perMinute }) => perMinute,
  fields: { perMinute: whole(1, 6000) },
  texts: (t) => t.operatorSettings.subjects.mailsPerMinute,
};

export const statisticsEditor: Editor<boolean, { published: boolean }> = {
  slug: 'statystyka',
  group: 'data',
  subject: settingSubjects.publishStatistics,
  parts: (published) => ({ published }),
  whole: ({ published }) => published,
  fields: { published: ticked },
  texts: (t) => t.operatorSettings.subjects.publishStatistics,
};
