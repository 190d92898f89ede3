import type { Db } from '../platform/db/database.ts';
import type { LocalText } from './local-text.ts';

/** "Powód duplikatu karty": loss, damage, whatever the city lists. */
export interface DuplicateReason {
  readonly id: string;
  readonly label: LocalText;
  readonly retired: boolean;
}

/** In the city's order, retired ones too: old applications name them. */
export async function duplicateReasons(db: Db): Promise<DuplicateReason[]> {
  const rows = await db
    .selectFrom('duplicate_reasons')
    .select(['id', 'label', 'retired_at'])
    .orderBy('position')
    .execute();
  return rows.map(({ id, label, retired_at }) => ({
    id,
    label: label as LocalText,
    retired: retired_at !== null,
  }));
}
