import type { Db } from '../platform/db/database.ts';
import type { LocalText } from './local-text.ts';
import { fillPlaceholders } from './placeholders.ts';
import { settingsSchema } from './settings.ts';

/** A reason that clerks choose from; its text goes to the resident word for word. */
export interface RejectionReason {
  readonly id: string;
  readonly label: string;
  readonly text: LocalText;
}

/** What its text may name: what the city says of itself. */
export const rejectionPlaceholders = ['miasto', 'urzad', 'adres', 'telefon', 'email'] as const;

/** Those in use, with their placeholders filled. */
export async function rejectionReasons(db: Db): Promise<RejectionReason[]> {
  const [reasons, row] = await Promise.all([
    allRejectionReasons(db),
    db.selectFrom('settings').select('value').where('key', '=', 'city').executeTakeFirst(),
  ]);
  const { name, office, address, phone, email } = settingsSchema.shape.city.parse(row?.value);
  const values = { miasto: name, urzad: office, adres: address, telefon: phone, email };
  return reasons
    .filter(({ retired }) => !retired)
    .map(({ id, label, text }) => ({ id, label, text: filled(text, values) }));
}

function filled(
  text: LocalText,
  values: Readonly<Record<(typeof rejectionPlaceholders)[number], string>>,
): LocalText {
  const entries = Object.entries(text).map(([locale, said = '']) => [locale, fillPlaceholders(said, values)]);
  return Object.fromEntries(entries) as LocalText;
}

/** As the city wrote them, in its order, those out of use too. */
export async function allRejectionReasons(
  db: Db,
): Promise<(RejectionReason & { readonly retired: boolean })[]> {
  const rows = await db
    .selectFrom('rejection_reasons')
    .select(['id', 'label', 'text', 'retired_at'])
    .orderBy('position')
    .execute();
  return rows.map(({ retired_at, ...row }) => ({
    ...row,
    text: row.text as LocalText,
    retired: retired_at !== null,
  }));
}
