import type { Merge } from '../../../../people/merged.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { ShortList } from '../short-list.tsx';

/** Who found out that two entries were one person, and why. */
export function MergesCard({ page, merges }: { page: PageContext; merges: readonly Merge[] }) {
  const t = page.t.operatorMerging.merges;
  if (merges.length === 0) return null;
  return (
    <Card title={t.title}>
      <ShortList
        rows={merges.map(({ at, by, reason }) => (
          <li>
            {reason}
            <span class="km-second">{t.by(by, formatMoment(at))}</span>
          </li>
        ))}
      />
    </Card>
  );
}
