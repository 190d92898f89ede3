import type { ComponentChildren } from 'preact';
import { usePage } from '../page-scope.ts';

export interface SummaryRow {
  readonly label: string;
  readonly value: ComponentChildren;
  /** Back to the field, for example `/wniosek/8/dane#pole-email`. */
  readonly changeHref?: string | undefined;
}

/** "Sprawdź i wyślij": what was filled in, each row with its way back. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = usePage();
  return (
    <dl class="km-summary">
      {rows.map(({ label, value, changeHref }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value === undefined || value === null || value === '' ? '–' : value}</dd>
          {changeHref && (
            <dd class="km-summary__change">
              <a class="ds-link" href={changeHref}>
                {t.ui.change}
                <span class="ds-sr-only">: {label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
