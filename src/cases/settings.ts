import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';

interface Listed {
  readonly id: string;
  readonly retired: boolean;
}

/** Everything about cases that the city sets, in its order, what is out of use too. */
export interface CaseSettings {
  readonly queues: readonly (Listed & { readonly name: string })[];
  readonly types: readonly (Listed & { readonly name: LocalText; readonly queueId: string })[];
  readonly answers: readonly (Listed & { readonly title: string; readonly typeId: string | null })[];
}

export async function caseSettings(db: Db, _clerk: ClerkWho<'settings'>): Promise<CaseSettings> {
  const [queues, types, answers] = await Promise.all([
    db.selectFrom('case_queues').select(['id', 'name', 'retired_at']).orderBy('position').execute(),
    db
      .selectFrom('case_types')
      .select(['id', 'name', 'queue_id as queueId', 'retired_at'])
      .orderBy('position')
      .execute(),
    db
      .selectFrom('canned_answers')
      .select(['id', 'title', 'type_id as typeId', 'retired_at'])
      .orderBy('position')
      .execute(),
  ]);
  return {
    queues: queues.map(listed),
    types: types.map((row) => ({ ...listed(row), name: row.name as LocalText })),
    answers: answers.map(listed),
  };
}

function listed<Row extends { readonly retired_at: Date | null }>({ retired_at, ...row }: Row) {
  return { ...row, retired: retired_at !== null };
}
