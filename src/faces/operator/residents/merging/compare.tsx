import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { formatPhone } from '../../../i18n/phone.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { CardStatusBadge } from '../../../ui/application-status/card-status.tsx';
import { StatusBadge } from '../../../ui/status-badge/status-badge.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { applicationPermissions } from '../../places.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../resident-page.tsx';
import type { Side } from './side.ts';

interface CompareProps {
  desk: DeskPage;
  stays: Side;
  goes: Side;
}

interface Line {
  readonly label: string;
  readonly of: (side: Side) => ComponentChildren;
  /** What has to be the same if it is one person. */
  readonly same?: (side: Side) => string | null | undefined;
}

/** Both entries side by side; what speaks against one person is marked. */
export function Compare({ desk, stays, goes }: CompareProps) {
  const t = desk.page.t.operatorMerging;
  const differs = ({ same }: Line): boolean => {
    const [one, other] = [same?.(stays), same?.(goes)];
    return Boolean(one && other && one !== other);
  };
  return (
    <Table
      caption={t.compare}
      columns={[
        {
          key: 'what',
          label: t.what,
          heading: true,
          cell: (line: Line) => (
            <>
              {line.label} {differs(line) && <StatusBadge tone="attention">{t.differs}</StatusBadge>}
            </>
          ),
        },
        { key: 'stays', label: t.stays, cell: ({ of }: Line) => of(stays) || t.none },
        { key: 'goes', label: t.goes, cell: ({ of }: Line) => of(goes) || t.none },
      ]}
      rows={linesOf(desk)}
    />
  );
}

function linesOf(desk: DeskPage): readonly Line[] {
  const { page, clerk } = desk;
  const { rows, ...t } = page.t.operatorMerging;
  const photos = clerk.permissions.has('find-cards');
  const cases = clerk.permissions.has('answer-cases');
  return [
    {
      label: rows.name,
      of: ({ person }) => <strong>{nameOf(page, person)}</strong>,
      same: ({ person }) => nameOf(page, person).toLowerCase(),
    },
    {
      label: rows.birthDate,
      of: ({ person }) => person.birthDate && formatDay(person.birthDate),
      same: ({ person }) => person.birthDate,
    },
    {
      label: rows.pesel,
      of: ({ pesel }) => pesel && <span class="km-tabular">{pesel}</span>,
      same: ({ pesel }) => pesel,
    },
    { label: rows.login, of: ({ person }) => person.email },
    { label: rows.phone, of: ({ person }) => person.phone && formatPhone(person.phone) },
    { label: rows.since, of: ({ person }) => formatDay(person.createdAt) },
    ...(photos
      ? [
          {
            label: rows.photo,
            of: ({ card }: Side) =>
              card?.photoFileId && (
                <img
                  class="km-face"
                  src={urls.cardPhoto(card.id)}
                  alt={t.photoOf(card.number)}
                  width="90"
                  height="120"
                />
              ),
          },
        ]
      : []),
    {
      label: rows.card,
      of: ({ card }) =>
        card && (
          <span class="km-beside">
            <span class="km-tabular">{card.number}</span>
            <CardStatusBadge status={card.status} />
          </span>
        ),
    },
    {
      label: rows.packages,
      of: ({ packages }) =>
        list(
          packages.map((held) =>
            t.until(inLocale(held.package.name, page.locale), formatDay(held.validUntil)),
          ),
        ),
    },
    {
      label: rows.applications,
      of: ({ applications }) =>
        list(
          applications.map(({ number, status }) => (
            <span class="km-beside">
              <ApplicationLink desk={desk} number={number ?? 0} />
              <ApplicationStatusBadge status={status} />
            </span>
          )),
        ),
    },
    {
      label: rows.family,
      of: ({ ties }) => list(ties.map((tie) => tieOf(desk, tie))),
    },
    ...(cases
      ? [
          {
            label: rows.cases,
            of: (side: Side) =>
              list(
                (side.cases ?? []).map(({ number, subject }) => (
                  <>
                    <a class="ds-link" href={urls.case(number)}>
                      {page.t.operatorCases.caseTitle(number)}
                    </a>{' '}
                    {subject || page.t.operatorCases.noSubject}
                  </>
                )),
              ),
          },
        ]
      : []),
    {
      label: rows.consents,
      of: ({ consentsGiven }) => consentsGiven > 0 && t.consents(consentsGiven),
    },
  ];
}

function list(items: readonly ComponentChildren[]): ComponentChildren {
  if (items.length === 0) return null;
  return (
    <ul class="km-plain-list">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

function tieOf({ page }: DeskPage, tie: Side['ties'][number]): string {
  const { residents, applications } = page.t;
  const is = tie.is === 'guardian' ? residents.guardian : applications.relations[tie.relation ?? 'other'];
  return `${nameOf(page, tie)}, ${is.toLowerCase()}`;
}

/** A link only for whoever may follow it. */
export function ApplicationLink({ desk, number }: { desk: DeskPage; number: number }) {
  const { page, clerk } = desk;
  const title = page.t.operator.view.title(number);
  if (!applicationPermissions.some((permission) => clerk.permissions.has(permission))) return <>{title}</>;
  return (
    <a class="ds-link" href={urls.application(number)}>
      {title}
    </a>
  );
}
