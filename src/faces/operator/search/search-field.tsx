import { Icon } from '../../ui/icon/icon.tsx';
import { usePage } from '../../ui/page-scope.ts';
import { urls } from '../urls.ts';

/**
 * One field for everything, in the header; the key "/" leads to it. It is sent, not asked: a PESEL stands in no
 * address and in no log.
 */
export function SearchField({ value }: { value?: string | undefined }) {
  const { t, csrfToken } = usePage();
  const words = t.operatorWorklist.search;
  return (
    <search class="km-desk-search" aria-label={words.title}>
      <form method="post" action={urls.search}>
        <input type="hidden" name="_csrf" value={csrfToken} />
        <input
          type="search"
          class="ds-input"
          name="szukaj"
          value={value}
          aria-label={words.label}
          placeholder={words.placeholder}
          maxLength={120}
          autocomplete="off"
          data-search
        />
        <button type="submit" class="ds-button" data-variant="secondary">
          <Icon name="search" />
          <span class="ds-sr-only">{words.button}</span>
        </button>
      </form>
    </search>
  );
}
