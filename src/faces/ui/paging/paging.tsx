import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

interface PagingProps {
  /** Where only the way forward is kept: back to the first page. */
  first?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
  /** "1–20 z 134", when it is known. */
  position?: string | undefined;
}

export function Paging({ first, previous, next, position }: PagingProps) {
  const { t } = usePage();
  if (!first && !previous && !next) return null;
  return (
    <nav class="km-paging" aria-label={t.ui.paging.label}>
      {first && (
        <a class="ds-button" data-variant="secondary" href={first}>
          <Icon name="chevron-left" />
          {t.ui.paging.first}
        </a>
      )}
      {previous && (
        <a class="ds-button" data-variant="secondary" href={previous} rel="prev">
          <Icon name="chevron-left" />
          {t.ui.paging.previous}
        </a>
      )}
      {position && <span class="km-subtle">{position}</span>}
      {next && (
        <a class="ds-button" data-variant="secondary" href={next} rel="next">
          {t.ui.paging.next}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
