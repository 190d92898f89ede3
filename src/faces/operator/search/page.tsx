import type { ComponentChildren } from 'preact';
import type { FoundApplication } from '../../../applications/find.ts';
import type { FoundCard } from '../../../cards/find.ts';
import type { FoundCase } from '../../../cases/find.ts';
import type { FoundPerson } from '../../../people/find.ts';
import { maskedPesel } from '../../../people/pesel.ts';
import { peselIn } from '../../../people/search-terms.ts';
import { formatDay } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { ApplicationStatusBadge } from '../../ui/application-status/application-status.tsx';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import { Card } from '../../ui/card/card.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { nameOf } from '../applications/queue/page.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface Group<T> {
  readonly found: readonly T[];
  /** Mistyped, perhaps. */
  readonly resembling: readonly T[];
}

/** A kind that this clerk may not see is not there. */
export interface Found {
  readonly residents: Group<FoundPerson> | undefined;
  readonly cards: Group<FoundCard> | undefined;
  readonly applications: Group<FoundApplication> | undefined;
  readonly cases: Group<FoundCase> | undefined;
}

interface SearchPageProps {
  desk: DeskPage;
  text: string;
  /** Nothing before anything was asked. */
  found: Found | undefined;
  /** In so many seconds this clerk may look for a PESEL again. */
  delayed?: number;
}

export const isNothing = (found: Found): boolean =>
  Object.values(found).every((group) => !group || group.found.length + group.resembling.length === 0);

export function SearchPage({ desk, text, found, delayed }: SearchPageProps) {
  const { page } = desk;
  const t = page.t.operatorWorklist.search;
  const pesel = peselIn(text);
  return (
    <DeskFrame desk={desk} title={t.title} current={undefined} searched={text}>
      <PageHead title={found ? t.heading(pesel ? maskedPesel(pesel.birthDate) : text) : t.title} />
      {delayed !== undefined ? (
        <Alert kind="warning">
          <p>{t.delayed(delayed)}</p>
        </Alert>
      ) : !found || isNothing(found) ? (
        <EmptyState title={found ? t.nothing : t.empty} drawing="search">
          {t.hint}
        </EmptyState>
      ) : (
        <div class="km-search-groups">
          <Rows title={t.groups.residents} group={found.residents} row={(each) => personRow(desk, each)} />
          <Rows title={t.groups.applications} group={found.applications} row={applicationRow} />
          <Rows title={t.groups.cards} group={found.cards} row={cardRow} />
          <Rows title={t.groups.cases} group={found.cases} row={(each) => caseRow(desk, each)} />
        </div>
      )}
    </DeskFrame>
  );

  function Rows<T>({
    title,
    group,
    row,
  }: {
    title: string;
    group: Group<T> | undefined;
    row: (each: T) => ComponentChildren;
  }) {
    if (!group || group.found.length + group.resembling.length === 0) return null;
    return (
      <Card title={title}>
        {group.found.length > 0 && <List rows={group.found.map(row)} />}
        {group.resembling.length > 0 && (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {t.resembling}
            </h3>
            <List rows={group.resembling.map(row)} />
          </>
        )}
      </Card>
    );
  }
}

function List({ rows }: { rows: readonly ComponentChildren[] }) {
  return (
    <ul class="km-plain-list km-found">
      {rows.map((row) => (
        <li class="km-other">{row}</li>
      ))}
    </ul>
  );
}

function FoundLink({ href, label, note }: { href: string; label: string; note?: string | undefined }) {
  return (
    <span>
      <a class="ds-link" href={href} data-row-link>
        {label}
      </a>
      {note && <span class="km-second">{note}</span>}
    </span>
  );
}

const personRow = ({ page }: DeskPage, { key, name, birthDate, email }: FoundPerson) => (
  <FoundLink
    href={urls.resident(key)}
    label={name}
    note={
      [birthDate && page.t.operatorWorklist.search.born(formatDay(birthDate)), email]
        .filter(Boolean)
        .join(', ') || undefined
    }
  />
);

const applicationRow = ({ application }: FoundApplication) => (
  <>
    <FoundLink
      href={urls.application(application.number ?? 0)}
      label={`${application.number} ${nameOf(application)}`}
      note={application.submittedAt ? formatDay(application.submittedAt) : undefined}
    />
    <ApplicationStatusBadge status={application.status} />
  </>
);

const cardRow = ({ card }: FoundCard) => (
  <>
    <FoundLink href={urls.card(card.id)} label={`${card.number} ${card.firstName} ${card.lastName}`} />
    <CardStatusBadge status={card.status} />
  </>
);

const caseRow = ({ page }: DeskPage, { number, subject, personName }: FoundCase) => (
  <FoundLink
    href={urls.case(number)}
    label={`${number} ${subject || page.t.operatorCases.noSubject}`}
    note={personName}
  />
);
