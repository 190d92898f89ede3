import { Button } from '../ui/button/button.tsx';
import { ButtonRow } from '../ui/button/button-row.tsx';
import { usePage } from '../ui/page-scope.ts';

interface ListPagingProps {
  /** The list from its beginning; given on every page but the first. */
  first: string | undefined;
  next: string | undefined;
}

/** Pages are counted from a row, not by number: there is a beginning and a next one, and the browser's way back. */
export function ListPaging({ first, next }: ListPagingProps) {
  const { t } = usePage();
  if (!first && !next) return null;
  return (
    <nav aria-label={t.ui.paging.label}>
      <ButtonRow>
        {first && (
          <Button variant="secondary" icon="arrow-left" href={first}>
            {t.operator.firstPage}
          </Button>
        )}
        {next && (
          <Button variant="secondary" icon="arrow-right" href={next}>
            {t.ui.paging.next}
          </Button>
        )}
      </ButtonRow>
    </nav>
  );
}
