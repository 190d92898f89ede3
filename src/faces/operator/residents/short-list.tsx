import type { ComponentChild } from 'preact';
import { usePage } from '../../ui/page-scope.ts';

const shown = 5;

/** The newest ones; those before them behind a word that opens the rest. */
export function ShortList({ rows }: { rows: readonly ComponentChild[] }) {
  const { t } = usePage();
  const older = rows.slice(shown);
  return (
    <>
      <ul class="km-plain-list">{rows.slice(0, shown)}</ul>
      {older.length > 0 && (
        <details>
          <summary>{t.residentsDesk.more(older.length)}</summary>
          <ul class="km-plain-list">{older}</ul>
        </details>
      )}
    </>
  );
}
