import type { OwnUse, Savings } from '../../../benefits/own-uses.ts';
import { placeAfter } from '../../../benefits/own-uses.ts';
import { formatMoney } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { Stat } from '../../ui/stat/stat.tsx';
import { type CardholderPage, ResidentFrame } from '../layout.tsx';
import { publicUrls, urls } from '../urls.ts';
import { ListFilter } from './list-filter.tsx';
import { csvUrl, isFiltered, type ListQuery, listUrl } from './list-query.ts';
import { UseRow } from './row.tsx';

interface BenefitsPageProps extends CardholderPage {
  query: ListQuery;
  uses: readonly OwnUse[];
  savings: Savings;
  more: boolean;
}

/** "Moje benefity" */
export function BenefitsPage({ query, uses, savings, more, ...panel }: BenefitsPageProps) {
  const { page, resident } = panel;
  const { title, none, notFound, catalogue, totalSaved, taken, csv } = page.t.benefits;
  const offers = (
    <Button href={publicUrls.offers} variant="secondary" icon="ticket-percent">
      {catalogue}
    </Button>
  );
  if (uses.length === 0 && !isFiltered(query) && !query.after) {
    return (
      <ResidentFrame {...panel} title={title} current="benefits">
        <PageHead title={title} />
        <EmptyState title={none.title} drawing="card" action={offers}>
          {none.text}
        </EmptyState>
      </ResidentFrame>
    );
  }
  const last = uses.at(-1);
  return (
    <ResidentFrame {...panel} title={title} current="benefits">
      <PageHead title={title} actions={offers} />
      <ListFilter page={page} query={query} />
      <Stat
        label={totalSaved}
        value={formatMoney(savings.saved, page.locale)}
        hint={taken(savings.uses)}
        icon="hand-coins"
      />
      {uses.length > 0 ? (
        <>
          <h2 class="ds-heading" data-size="xs">
            {page.t.benefits.list.heading}
          </h2>
          <ul class="km-benefits">
            {uses.map((use) => (
              <UseRow page={page} use={use} mayReport={resident.rights === 'all'} />
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          title={notFound.title}
          drawing="search"
          action={
            <Button href={urls.benefits} variant="secondary">
              {page.t.ui.filter.reset}
            </Button>
          }
        >
          {notFound.text}
        </EmptyState>
      )}
      <Paging
        first={query.after ? listUrl({ ...query, after: undefined }) : undefined}
        next={more && last ? listUrl({ ...query, after: placeAfter(query, last) }) : undefined}
      />
      {uses.length > 0 && (
        <p class="km-section">
          <Button href={csvUrl(query)} variant="tertiary" icon="download">
            {csv}
          </Button>
        </p>
      )}
    </ResidentFrame>
  );
}
