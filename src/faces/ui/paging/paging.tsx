import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';
import { type PageLinks, withWayBack } from './way-back.ts';

interface PagingProps extends Omit<PageLinks, 'previous'> {
  /** "1–20 z 134", when it is known. */
  position?: string | undefined;
  /** Of which list, where a page has two. */
  of?: string | undefined;
}

export function Paging({ position, of, ...given }: PagingProps) {
  const { t, path } = usePage();
  const { first, previous, next } = withWayBack(path, given);
  if (!first && !previous && !next) return null;
  return (
    <nav class="km-paging" aria-label={of ? `${t.ui.paging.label}: ${of}` : t.ui.paging.label}>
      {first && (
        <a class="ds-button" data-variant="secondary" href={first}>
          <Icon name="arrow-left" />
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
