import { Button } from '../button/button.tsx';
import type { MenuItem } from '../frame/menu.tsx';
import { StatusBadge, type Tone } from '../status-badge/status-badge.tsx';
import type { Column } from '../table/table.tsx';
import type { TimelineEntry } from '../timeline/timeline.tsx';

interface Application {
  readonly number: number;
  readonly person: string;
  readonly kind: string;
  readonly date: string;
  readonly tone: Tone;
  readonly status: string;
}

export const sampleApplications: readonly Application[] = [
  {
    number: 14,
    person: 'Anna Nowak',
    kind: 'Duplikat karty',
    date: '03.10.2026 11:24',
    tone: 'attention',
    status: 'Do poprawy',
  },
  {
    number: 13,
    person: 'Jan Wiśniewski',
    kind: 'Przedłużenie pakietu',
    date: '03.10.2026 11:19',
    tone: 'progress',
    status: 'W weryfikacji',
  },
  {
    number: 12,
    person: 'Oksana Koval',
    kind: 'Wydanie karty',
    date: '02.10.2026 16:02',
    tone: 'success',
    status: 'Zrealizowany',
  },
  {
    number: 11,
    person: 'Zofia Żółkiewska-Brzęczyszczykiewicz',
    kind: 'Wydanie karty',
    date: '01.10.2026 09:40',
    tone: 'danger',
    status: 'Odrzucony',
  },
];

export const sampleColumns: readonly Column<Application>[] = [
  { key: 'number', label: 'Numer', cell: (row) => `Wniosek ${row.number}`, heading: true, sortable: true },
  { key: 'kind', label: 'Typ wniosku', cell: (row) => row.kind },
  {
    key: 'date',
    label: 'Data złożenia',
    cell: (row) => <span class="km-tabular">{row.date}</span>,
    sortable: true,
  },
  { key: 'status', label: 'Status', cell: (row) => <StatusBadge tone={row.tone}>{row.status}</StatusBadge> },
  {
    key: 'actions',
    label: 'Działania',
    labelHidden: true,
    cell: (row) => (
      <Button variant="secondary" size="sm" href={`#${row.number}`} label={`Podgląd: wniosek ${row.number}`}>
        Podgląd
      </Button>
    ),
  },
];

export const sampleHistory: readonly TimelineEntry[] = [
  {
    at: '2026-10-05T10:12',
    date: '05.10.2026 10:12',
    title: 'Do poprawy',
    by: 'Urząd',
    text: 'Zdjęcie jest nieostre. Dodaj nowe.',
    current: true,
    tone: 'attention',
  },
  { at: '2026-10-04T08:00', date: '04.10.2026 08:00', title: 'W weryfikacji', by: 'Urząd', tone: 'progress' },
  { at: '2026-10-03T11:24', date: '03.10.2026 11:24', title: 'Złożony wniosek', by: 'Ty' },
];

export const residentMenu: readonly MenuItem[] = [
  { key: 'cards', href: '#karty', label: 'Moje karty', shortLabel: 'Karty', icon: 'credit-card' },
  { key: 'applications', href: '#wnioski', label: 'Moje wnioski', shortLabel: 'Wnioski', icon: 'file-text' },
  {
    key: 'cases',
    href: '#sprawy',
    label: 'Moje sprawy',
    shortLabel: 'Sprawy',
    icon: 'messages-square',
    badge: 2,
  },
  {
    key: 'benefits',
    href: '#benefity',
    label: 'Moje benefity',
    shortLabel: 'Benefity',
    icon: 'ticket-percent',
  },
  { key: 'family', href: '#rodzina', label: 'Moja rodzina', icon: 'users' },
  { key: 'account', href: '#konto', label: 'Moje konto', icon: 'circle-user-round' },
  { key: 'consents', href: '#zgody', label: 'Moje zgody', icon: 'shield-check' },
];

export const clerkMenu: readonly MenuItem[] = [
  { key: 'applications', href: '#wnioski', label: 'Wnioski', icon: 'inbox', badge: 37 },
  { key: 'cards', href: '#karty', label: 'Karty', icon: 'credit-card' },
  { key: 'residents', href: '#mieszkancy', label: 'Mieszkańcy', icon: 'users' },
  { key: 'cases', href: '#sprawy', label: 'Sprawy', icon: 'messages-square', badge: 4 },
  { key: 'partners', href: '#partnerzy', label: 'Partnerzy', icon: 'store' },
  { key: 'reports', href: '#raporty', label: 'Raporty', icon: 'chart-column' },
  { key: 'settings', href: '#ustawienia', label: 'Ustawienia', icon: 'settings' },
  { key: 'audit', href: '#dziennik', label: 'Dziennik', icon: 'scroll-text' },
];
