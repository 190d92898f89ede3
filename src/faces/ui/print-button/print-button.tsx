import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

/** Prints the page. The base island shows it: without JavaScript the browser's own menu prints. */
export function PrintButton() {
  const { t } = usePage();
  return (
    <button type="button" class="ds-button km-print" data-variant="tertiary" data-size="sm" data-print hidden>
      <Icon name="printer" />
      {t.ui.print}
    </button>
  );
}
