import { z } from 'zod';
import type { Db } from '../platform/db/database.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** What the city sets for itself. Each key is one row of `settings`; what has no row has its default. */
const settingsSchema = z.object({
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
});

export type Settings = z.output<typeof settingsSchema>;

export async function readSettings(db: Db): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['key', 'value']).execute();
  return settingsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
}

/** Remembers for a few seconds: a change in one process is seen by all without asking on every page. */
export function rememberedSettings(db: Db, now: () => number = Date.now, forMilliseconds = 5000) {
  let known: { readonly settings: Promise<Settings>; readonly until: number } | undefined;
  return (): Promise<Settings> => {
    if (!known || known.until < now()) {
      const settings = readSettings(db);
      known = { settings, until: now() + forMilliseconds };
      settings.catch(() => {
        known = undefined;
      });
    }
    return known.settings;
  };
}
