import type { WorkingCopy } from '../../../configuration/working-copy.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import type { PageContext } from '../../ui/page-context.ts';

/** Above the form. */
export function WorkNotice({ page, href, work }: { page: PageContext; href: string; work: WorkingCopy }) {
  const t = page.t.operatorTypes.work;
  return (
    <Alert kind="info" title={t.title}>
      <p>{t.what(work.savedBy, formatMoment(work.savedAt))}</p>
      <p>
        <Button href={`${href}?wersja=odrzucenie`} variant="secondary" size="sm" icon="trash-2" confirm>
          {t.discard}
        </Button>
      </p>
    </Alert>
  );
}
