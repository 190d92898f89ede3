import type { WholeApplication } from '../../../../applications/reads.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { urls } from '../../urls.ts';
import { contentRows } from '../content-rows.tsx';

/** The form as it was sent. */
export function Content({ page, whole }: { page: PageContext; whole: WholeApplication }) {
  const { labels, kinds } = page.t.applications;
  const { number, submittedAt, kind } = whole.application;
  const shown = { ...whole, base: urls.application(number as number) };
  return (
    <Card title={page.t.resident.view.content} actions={<PrintButton />}>
      <SummaryList
        rows={[
          { label: labels.number, value: number },
          { label: labels.submittedAt, value: submittedAt && formatMoment(submittedAt) },
          { label: labels.kind, value: kinds[kind] },
          ...contentRows(page, shown),
        ]}
      />
    </Card>
  );
}
