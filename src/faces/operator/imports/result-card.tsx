import { type Counts, type Import, outcomes } from '../../../imports/import.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../ui/page-context.ts';

/** What the check has found; and beside it, once it has begun, what was done. */
export function ResultCard({ page, found }: { page: PageContext; found: Import }) {
  const t = page.t.operatorImports;
  if (found.unreadable) return null;
  const number = (count: number) => <span class="km-tabular">{formatNumber(count, page.locale)}</span>;
  const counts = (of: Counts) =>
    outcomes.map((outcome) => ({ term: t.outcomes[outcome], value: number(of[outcome]) }));
  const mailed = found.mailsPerMinute;
  return (
    <>
      <Card title={t.view.result} level={2}>
        <DescriptionList items={counts(found.found)} />
      </Card>
      {found.startedAt && (
        <Card title={t.view.report} level={2}>
          <DescriptionList
            items={[
              ...counts(found.done),
              ...(found.cards ? [{ term: t.view.cardsMade, value: number(found.done.cards) }] : []),
              { term: t.view.invitations, value: number(found.done.invitations) },
            ]}
          />
          {mailed !== null && found.done.invitations > 0 && <p class="km-subtle">{t.view.rate(mailed)}</p>}
        </Card>
      )}
    </>
  );
}
