import type { Application } from '../../../../applications/application.ts';
import { applicationKinds } from '../../../../applications/definition.ts';
import type { ApplicationType } from '../../../../applications/offers.ts';
import type { Package } from '../../../../packages/package.ts';
import type { SavedFilter } from '../../../../staff/filters/saved.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar/filter-bar.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { Paging } from '../../../ui/paging/paging.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { queryToSave } from '../../filters/places.ts';
import { SavedFilters } from '../../filters/saved-filters.tsx';
import { Keyed, KeyHint } from '../../keys/keyed.tsx';
import { urls, withQuery } from '../../urls.ts';
import { daysSince, isLate } from './age.ts';
import { type Pile, piles, type QueueQuery } from './view.ts';

interface PileState {
  /** Not more than {@link countTo}. */
  readonly count: number;
  /** Since when the one waits that waits longest. */
  readonly oldest: Date | null;
}
export type PileStates = Partial<Record<Pile, PileState>>;

/** Nobody works off a pile by its exact height, and counting more would take its time. */
export const countTo = 100;
const counted = ({ count }: PileState): string => (count < countTo ? String(count) : `${countTo - 1}+`);

interface QueuePageProps {
  desk: DeskPage;
  rows: readonly Application[];
  types: readonly ApplicationType[];
  packages: readonly Package[];
  states: PileStates;
  saved: readonly SavedFilter[];
  query: QueueQuery;
  pile: Pile;
  order: 'newest' | 'oldest';
  /** Id of this page's last row when there are more. */
  nextAfter: string | undefined;
}

export function QueuePage(props: QueuePageProps) {
  const { desk, rows, states, saved, query, pile, nextAfter } = props;
  const { page, clerk } = desk;
  const t = page.t.operator.queue;
  const address = (changed: Partial<QueueQuery>) =>
    withQuery(urls.applications, { ...query, po: undefined, ...changed });
  const filtered = Boolean(query.szukaj || query.rodzaj || query.typ || query.kolejnosc);
  return (
    <DeskFrame desk={desk} title={`${t.title}: ${t.pile[pile]}`} current="applications">
      <PageHead title={t.title} actions={clerk.permissions.has('decide') && <TakeNext desk={desk} />} />
      <Tabs
        label={t.piles}
        tabs={(Object.keys(piles) as Pile[]).map((name) => ({
          label: t.pile[name],
          href: address({ widok: name }),
          current: name === pile,
          count: states[name] && counted(states[name]),
        }))}
      />
      <PileAge desk={desk} state={states[pile]} />
      <QueueFilter
        {...props}
        resetHref={filtered ? withQuery(urls.applications, { widok: query.widok }) : undefined}
      />
      <SavedFilters
        desk={desk}
        place="applications"
        saved={saved}
        query={filtered ? queryToSave({ ...query, widok: pile }) : ''}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={filtered ? t.nothingFound : t.empty[pile].title}
          drawing={filtered ? 'search' : 'list'}
        >
          {filtered ? t.nothingFoundHint : t.empty[pile].text}
        </EmptyState>
      ) : (
        <Table caption={t.pile[pile]} columns={columns(desk, pile, props.packages)} rows={rows} />
      )}
      <Paging
        first={query.po ? address({}) : undefined}
        next={nextAfter ? address({ po: nextAfter }) : undefined}
      />
    </DeskFrame>
  );
}

function PileAge({ desk, state }: { desk: DeskPage; state: PileState | undefined }) {
  const t = desk.page.t;
  if (!state?.oldest) return null;
  const days = t.operator.queue.days(daysSince(state.oldest, desk.now));
  return <p class="km-subtle">{t.operatorWorklist.age.oldest(counted(state), days)}</p>;
}

/** Of those that the clerk works through: of the list's kind and type, when it was narrowed to one. */
export function TakeNext({ desk, secondary }: { desk: DeskPage; secondary?: boolean }) {
  const { rodzaj, typ } = desk.queue;
  const t = desk.page.t.operator.queue;
  return (
    <Form page={desk.page} action={urls.nextApplication}>
      {rodzaj && <input type="hidden" name="rodzaj" value={rodzaj} />}
      {typ && <input type="hidden" name="typ" value={typ} />}
      <Keyed by="n">
        <Button icon="arrow-right" variant={secondary ? 'secondary' : 'primary'}>
          {rodzaj || typ ? t.takeNextInFilter : t.takeNext} <KeyHint by="n" />
        </Button>
      </Keyed>
    </Form>
  );
}

function QueueFilter({
  desk,
  types,
  query,
  order,
  pile,
  resetHref,
}: QueuePageProps & { resetHref: string | undefined }) {
  const { page } = desk;
  const t = page.t.operator.queue;
  const form: FormView = {
    values: {
      szukaj: query.szukaj,
      rodzaj: query.rodzaj,
      typ: query.typ,
      kolejnosc: order === 'newest' ? 'najnowsze' : 'najstarsze',
    },
    errors: {},
  };
  return (
    <FilterBar page={page} action={urls.applications} resetHref={resetHref}>
      <input type="hidden" name="widok" value={pile} />
      <TextField form={form} name="szukaj" label={t.search} type="search" />
      <Select
        form={form}
        name="rodzaj"
        label={t.kind}
        placeholder={t.allKinds}
        options={applicationKinds.map((kind) => ({ value: kind, label: page.t.applications.kinds[kind] }))}
      />
      <Select
        form={form}
        name="typ"
        label={t.type}
        placeholder={t.allTypes}
        options={types.map(({ code, definition }) => ({
          value: code,
          label: inLocale(definition.title, page.locale),
        }))}
      />
      <Select
        form={form}
        name="kolejnosc"
        label={t.order}
        options={[
          { value: 'najstarsze', label: t.oldest },
          { value: 'najnowsze', label: t.newest },
        ]}
      />
    </FilterBar>
  );
}

/** The titles of applications are long and begin alike: the package tells them apart. */
function columns(
  { page, now, clerk }: DeskPage,
  pile: Pile,
  packages: readonly Package[],
): Column<Application>[] {
  const t = page.t.operator.queue;
  const waits = pile === 'oczekujace' || pile === 'moje';
  return [
    {
      key: 'number',
      label: t.number,
      heading: true,
      cell: (row) => (
        <a
          class="ds-link km-row-link"
          href={urls.application(row.number ?? 0)}
          aria-label={page.t.operator.view.heading(row.number ?? 0, nameOf(row))}
          data-row-link
        >
          {row.number}
        </a>
      ),
    },
    {
      key: 'name',
      label: t.name,
      cell: (row) => (
        <>
          <strong>{nameOf(row) || page.t.operator.erased}</strong>{' '}
          {row.forWard && <span class="km-second">{t.forWard}</span>}
        </>
      ),
    },
    {
      key: 'kind',
      label: t.kind,
      cell: ({ definition, kind }) => {
        const granted = packages.find(({ code }) => code === definition.packageCode);
        return (
          <span title={inLocale(definition.title, page.locale)}>
            {page.t.applications.kinds[kind]}{' '}
            {granted && <span class="km-second">{inLocale(granted.name, page.locale)}</span>}
          </span>
        );
      },
    },
    {
      key: 'submitted',
      label: t.submitted,
      cell: ({ submittedAt }) => <span class="km-when">{submittedAt ? formatMoment(submittedAt) : '–'}</span>,
    },
    {
      key: 'age',
      label: t.age,
      align: 'end',
      cell: ({ submittedAt, definition, status }) => {
        if (!submittedAt) return '–';
        const open = status === 'submitted' || status === 'in-review';
        const late = open && isLate(submittedAt, now, definition.decisionDays);
        const words = t.days(daysSince(submittedAt, now));
        return late ? (
          <span class="km-late">
            {words}
            <span class="ds-sr-only">, {t.late}</span>
          </span>
        ) : (
          words
        );
      },
    },
    { key: 'status', label: t.status, cell: ({ status }) => <ApplicationStatusBadge status={status} /> },
    ...(waits || pile === 'wszystkie'
      ? [
          {
            key: 'claim',
            label: t.claimedBy,
            cell: ({ claim }: Application) =>
              claim && claim.until > now ? (claim.by === clerk.accountId ? t.you : claim.byName) : t.nobody,
          },
        ]
      : []),
    ...(pile === 'do-produkcji' || pile === 'w-produkcji' || pile === 'do-odbioru'
      ? [
          {
            key: 'point',
            label: t.point,
            cell: ({ collectionPoint }: Application) => collectionPoint?.name ?? '–',
          },
        ]
      : []),
  ];
}

export function nameOf({ answers }: Application): string {
  return [answers.firstName, answers.lastName].filter(Boolean).join(' ');
}
