import type { ApplicationKind, FieldKind, FreeFieldKind } from '../../../applications/definition.ts';
import type { ApplicationStatus } from '../../../applications/status.ts';
import type { CardStatus } from '../../../cards/card.ts';
import type { Relation } from '../../../family/member.ts';
import { plural } from '../format.ts';

const statuses: Record<ApplicationStatus, string> = {
  draft: 'Wersja robocza',
  submitted: 'Złożony',
  'in-review': 'W weryfikacji',
  returned: 'Do poprawy',
  accepted: 'Zaakceptowany',
  'in-production': 'W produkcji',
  ready: 'Gotowa do odbioru',
  completed: 'Zrealizowany',
  rejected: 'Odrzucony',
  cancelled: 'Anulowany',
};

/** The rows of "Status wniosku". */
const history: Record<ApplicationStatus, string> = {
  draft: 'Wersja robocza',
  submitted: 'Złożony wniosek',
  'in-review': 'Wniosek w weryfikacji',
  returned: 'Wniosek do poprawy',
  accepted: 'Wniosek zaakceptowany',
  'in-production': 'Karta w produkcji',
  ready: 'Karta gotowa do odbioru',
  completed: 'Wniosek zrealizowany',
  rejected: 'Wniosek odrzucony',
  cancelled: 'Wniosek anulowany',
};

const kinds: Record<ApplicationKind, string> = {
  issue: 'Wydanie karty',
  plastic: 'Wydanie karty plastikowej',
  duplicate: 'Duplikat karty',
  change: 'Zmiana danych osobowych',
  extension: 'Przedłużenie pakietu',
  package: 'Przepisanie pakietu',
};

const fields: Record<Exclude<FieldKind, FreeFieldKind>, string> = {
  'first-name': 'Imię',
  'last-name': 'Nazwisko',
  'birth-date': 'Data urodzenia',
  pesel: 'PESEL',
  relation: 'Powinowactwo',
  'duplicate-reason': 'Powód duplikatu karty',
  street: 'Ulica i numer',
  'postal-code': 'Kod pocztowy',
  town: 'Miejscowość',
  phone: 'Numer telefonu',
};

const relations: Record<Relation, string> = {
  child: 'dziecko',
  ward: 'osoba pod opieką prawną',
  spouse: 'małżonek lub małżonka',
  partner: 'partner lub partnerka',
  parent: 'rodzic',
  grandparent: 'dziadek/babcia',
  grandchild: 'wnuk/wnuczka',
  sibling: 'rodzeństwo',
  other: 'inna osoba bliska',
};

const cardStatuses: Record<CardStatus, string> = {
  pending: 'W przygotowaniu',
  active: 'Aktywna',
  blocked: 'Zastrzeżona',
  replaced: 'Zastąpiona',
  invalid: 'Nieważna',
};

/** What the resident and the clerk call by the same name. */
export const applications = {
  statuses,
  history,
  kinds,
  fields,
  relations,
  photo: 'Zdjęcie',
  collectionPoint: 'Punkt odbioru karty',
  cardStatuses,
  /** Labels of an application in a list. */
  labels: {
    number: 'Numer wniosku',
    submittedAt: 'Data i godzina złożenia',
    savedAt: 'Ostatni zapis',
    kind: 'Typ wniosku',
    status: 'Status',
    collectionPoint: 'Punkt odbioru',
    statusHistory: 'Status wniosku',
  },
  cardNumber: 'Numer Karty',
  pages: (count: number): string =>
    plural('pl', count, { one: 'strona', few: 'strony', many: 'stron', other: 'strony' }),
  /** What is left of a file that is not needed any longer. */
  deleted: {
    photo: (day: string): string => `Zdjęcie usunięte ${day}`,
    /** Before it goes. */
    goesOn: (day: string): string => `Usuniemy ten dokument ${day}.`,
    goesTonight: 'Usuniemy ten dokument najbliższej nocy.',
    document: (day: string, keptDays: number): string =>
      `Dokument usunięty ${day} (${plural('pl', keptDays, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })} po decyzji)`,
    afterCancellation: (day: string, keptDays: number): string =>
      `Dokument usunięty ${day} (${plural('pl', keptDays, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })} po anulowaniu)`,
  },
};
