import type { ComponentChildren } from 'preact';

interface Described {
  readonly term: string;
  readonly value: ComponentChildren;
}

interface DescriptionListProps {
  items: readonly Described[];
  /** Terms above their values in columns, instead of beside them. */
  stacked?: boolean | undefined;
}

/** Facts: "Numer karty — 01-0000018". An empty value shows as a dash. */
export function DescriptionList({ items, stacked }: DescriptionListProps) {
  return (
    <dl class="km-facts" data-stacked={stacked ? '' : undefined}>
      {items.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value === undefined || value === null || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
