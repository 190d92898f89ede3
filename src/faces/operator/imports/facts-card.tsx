import { type Import, rowsKept } from '../../../imports/import.ts';
import { later } from '../../../platform/clock.ts';
import { formatDay, formatMoment, formatNumber, formatSize } from '../../i18n/format.ts';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../ui/page-context.ts';

export function FactsCard({ page, found }: { page: PageContext; found: Import }) {
  const t = page.t.operatorImports;
  const { uploadedAt, uploadedByName, startedAt, startedByName, endedAt, endedByName } = found;
  const by = (name: string | null, at: Date) => (name ? t.byAt(name, formatMoment(at)) : formatMoment(at));
  return (
    <Card title={t.view.facts} level={2}>
      <DescriptionList
        items={[
          { term: t.uploaded, value: by(uploadedByName, uploadedAt) },
          ...(startedAt ? [{ term: t.started, value: by(startedByName, startedAt) }] : []),
          ...(endedAt ? [{ term: t.ended, value: by(endedByName, endedAt) }] : []),
          { term: t.view.size, value: formatSize(found.bytes, page.locale) },
          { term: t.rows, value: formatNumber(found.rows, page.locale) },
          ...(found.cards === null ? [] : [{ term: t.view.cards, value: t.view.cardsChosen(found.cards) }]),
        ]}
      />
      <p class="km-subtle">{keeping(page, found)}</p>
    </Card>
  );
}

function keeping({ t: { operatorImports: t } }: PageContext, { endedAt, deletedAt }: Import) {
  if (deletedAt) return t.view.deleted(formatDay(deletedAt));
  return endedAt ? t.view.kept(formatDay(later(endedAt, rowsKept))) : undefined;
}
