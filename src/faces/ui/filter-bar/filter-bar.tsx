import type { ComponentChildren } from 'preact';
import { UnmarkedFields } from '../form/field.tsx';
import { Icon } from '../icon/icon.tsx';
import type { PageContext } from '../page-context.ts';
import { PageScope } from '../page-scope.ts';

interface FilterBarProps {
  page: PageContext;
  /** The list's own address; the answer comes back to it as a query. */
  action: string;
  /** Fields; none of them is marked as required or optional here. */
  children: ComponentChildren;
  label?: string | undefined;
  /** Leads to the list without filters; given only when one is set. */
  resetHref?: string | undefined;
}

/** Search, filter and sort as a GET form: the result has an address of its own. */
export function FilterBar({ page, action, children, label, resetHref }: FilterBarProps) {
  const { t } = page;
  return (
    <search aria-label={label ?? t.ui.filter.label}>
      <form class="km-filter" method="get" action={action}>
        <PageScope.Provider value={page}>
          <UnmarkedFields.Provider value={true}>{children}</UnmarkedFields.Provider>
        </PageScope.Provider>
        <div class="km-filter__buttons">
          <button type="submit" class="ds-button" data-variant="secondary">
            <Icon name="search" />
            {t.ui.filter.apply}
          </button>
          {resetHref && (
            <a class="ds-button" data-variant="tertiary" href={resetHref}>
              {t.ui.filter.reset}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
