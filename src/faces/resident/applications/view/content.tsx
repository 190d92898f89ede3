import { formatMoment } from '../../../i18n/format.ts';
import { Card } from '../../../ui/card/card.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import type { PanelPage } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { aboutWhom } from '../about-whom.ts';
import { contentRows } from '../content-rows.tsx';
import type { ViewedApplication } from './page.tsx';

/** The form as it was sent. */
export function Content({ page, resident, whole }: PanelPage & { whole: ViewedApplication }) {
  const { labels, kinds } = page.t.applications;
  const { number, submittedAt, kind } = whole.application;
  const shown = { ...whole, base: urls.application(number as number) };
  const whom = aboutWhom(page, resident, whole.application);
  return (
    <Card title={page.t.resident.view.content} actions={<PrintButton />}>
      <SummaryList
        rows={[
          { label: labels.number, value: number },
          { label: labels.submittedAt, value: submittedAt && formatMoment(submittedAt) },
          { label: labels.kind, value: kinds[kind] },
          ...(whom ? [{ label: page.t.resident.applications.forWhom, value: whom }] : []),
          ...contentRows({ page, resident }, shown),
        ]}
      />
    </Card>
  );
}
