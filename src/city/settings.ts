import { z } from 'zod';
import type { Db } from '../platform/db/database.ts';
import { type FooterPage, footerPages } from './city-pages.ts';
import { cityOutline } from './outline.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** What the city sets for itself. Each key is one row of `settings`; what has no row has its default. */
export const settingsSchema = z.object({
  city: z
    .object({
      name: z.string(),
      office: z.string(),
      address: z.string(),
      email: z.string(),
      phone: z.string(),
    })
    .default({ name: 'Miasto', office: 'Urząd Miasta', address: '', email: '', phone: '' }),
  colours: z.object({ main: colour, accent: colour }).default({ main: '#0b5d5e', accent: '#c8742a' }),
  /** The crest as an SVG document. */
  crest: z.string().default('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'),
  /** Card number: prefix, a hyphen, the running number padded with zeros to `width` digits. */
  cardNumber: z
    .object({ prefix: z.string(), width: z.int().min(4).max(12) })
    .default({ prefix: '01', width: 7 }),
  /** In days: when "Przedłużenie pakietu" is offered around the end, and when the resident is reminded of it. */
  extension: z
    .object({
      before: z.int().min(0).max(365),
      after: z.int().min(0).max(365),
      reminders: z.array(z.int().min(1).max(365)),
    })
    .default({ before: 60, after: 30, reminders: [60, 30, 7] }),
  /**
   * How many days things are kept: proofs and photos as sent after the decision, where the application type does
   * not say otherwise; the photo of a card after the card has ended; a draft that nobody touches; what was
   * said in a case, after it was closed; who asked for a firm to become a partner, after the answer or, without one,
   * after asking.
   */
  retention: z
    .object({
      documents: z.int().min(0).max(3650),
      cardPhotos: z.int().min(0).max(3650),
      drafts: z.int().min(30).max(3650),
      cases: z.int().min(30).max(7300).default(1095),
      partnerApplications: z.int().min(30).max(3650).default(365),
    })
    .default({ documents: 30, cardPhotos: 30, drafts: 180, cases: 1095, partnerApplications: 365 }),
  /** In days after a card came to its collection point: two reminders, and when it goes back to the office. */
  pickup: z
    .object({
      remindAfter: z.int().min(1).max(365),
      lastReminderAfter: z.int().min(1).max(365),
      returnAfter: z.int().min(1).max(730),
    })
    .default({ remindAfter: 30, lastReminderAfter: 60, returnAfter: 74 }),
  /** Whether whoever takes an application at the counter may decide it as well. */
  counter: z.object({ sameClerk: z.boolean() }).default({ sameClerk: false }),
  /** About messages to many: so many, that the city's mail server and its other mail do not suffer. */
  mailsPerMinute: z.int().min(1).max(6000).default(600),
  /** For the map of offers; without one they stand on plain ground. */
  outline: cityOutline.default([]),
  /** Whether everybody may see the city's numbers. */
  publishStatistics: z.boolean().default(false),
});

/** One row of `settings` each. */
export type SettingRows = z.output<typeof settingsSchema>;

export interface Settings extends SettingRows {
  /** Pages of the city's own to which every footer leads. */
  readonly footer: readonly FooterPage[];
}

async function readRows(db: Db): Promise<string> {
  const [rows, footer] = await Promise.all([
    db.selectFrom('settings').select(['key', 'value']).orderBy('key').execute(),
    footerPages(db),
  ]);
  return JSON.stringify([Object.fromEntries(rows.map((row) => [row.key, row.value])), footer]);
}

function readSettings(written: string): Settings {
  const [rows, footer] = JSON.parse(written);
  return { ...settingsSchema.parse(rows), footer };
}

/**
 * Remembers for a few seconds: a change in one process is seen by all without asking on every page. As long
 * as nothing changes it is the same object, so that others may remember what they made of it.
 */
export function rememberedSettings(db: Db, forMilliseconds = 5000): () => Promise<Settings> {
  let known = { rows: '', settings: readSettings('[{},[]]'), until: 0 };
  return async () => {
    if (known.until > Date.now()) return known.settings;
    const rows = await readRows(db);
    const settings = rows === known.rows ? known.settings : readSettings(rows);
    known = { rows, settings, until: Date.now() + forMilliseconds };
    return settings;
  };
}
