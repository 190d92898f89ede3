import type { Branch } from '../../../partners/branch.ts';
import type { ListPage } from '../../http/list-page.ts';
import { Card } from '../../ui/card/card.tsx';
import { mapHref } from '../../ui/map-link/map-href.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { Paging } from '../../ui/paging/paging.tsx';

interface BranchesProps {
  page: PageContext;
  branches: ListPage<Branch>;
}

/** The partner looks after them; the city sees where they are. */
export function BranchesCard({ page, branches: { rows, links } }: BranchesProps) {
  const { partner: t } = page.t.partners;
  const { onMap } = page.t.partnerPanel.branches;
  return (
    <Card title={t.branches}>
      {rows.length === 0 ? (
        <p class="km-subtle">{t.noBranches}</p>
      ) : (
        <ul class="km-plain-list">
          {rows.map(({ name, street, postalCode, town, place, closedAt }) => (
            <li>
              <strong>{name}</strong>
              {closedAt && ` (${t.closedBranch})`}
              <span class="km-second">
                {street}, {postalCode} {town}
                {place && (
                  <>
                    {' '}
                    <a class="ds-link" href={mapHref(place)} rel="noreferrer">
                      {onMap}
                    </a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Paging {...links} of={t.branches} />
    </Card>
  );
}
