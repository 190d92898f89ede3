import type { Because, MergeRefused } from '../../../privacy/merging/merge.ts';
import { plural } from '../format.ts';

const because: Record<Because, string> = {
  login: 'bo ta osoba loguje się do Panelu Mieszkańca',
  role: 'bo tym kontem loguje się też pracownik urzędu albo partnera',
  card: 'bo należy do niego karta, która działa',
  older: 'bo jest starszy',
};

const refused: Record<MergeRefused, (byName: string) => string> = {
  'not-found': () => 'Jednego z tych wpisów już nie ma albo jego pierwszy wniosek czeka jeszcze na decyzję.',
  'same-person': () => 'To jeden i ten sam wpis. Wybierz dwa różne.',
  erased: () => 'Dane jednej z tych osób zostały usunięte, więc nie ma czego łączyć.',
  'merged-before': () => 'Jeden z tych wpisów został już połączony z innym.',
  own: () => 'To Twój wpis albo wpis osoby z Twojej rodziny. Połączy go inny pracownik urzędu.',
  'pesel-differs': () =>
    'Numery PESEL w tych wpisach są różne, więc to nie jest ta sama osoba. Jeśli jeden z nich jest błędny, najpierw popraw dane.',
  suspended: () => 'Jedno z kont jest zablokowane. Najpierw trzeba zdjąć blokadę.',
  'other-role': () =>
    'Kontem, które trzeba by zamknąć, loguje się też pracownik urzędu albo partnera. Niech zostanie właśnie ten wpis.',
  related: () => 'Jedna z tych osób jest opiekunem drugiej. Jeśli to pomyłka, najpierw trzeba je rozłączyć.',
  'two-families': () =>
    'Po połączeniu ta osoba miałaby opiekuna i sama była opiekunem kogoś innego. Najpierw trzeba uporządkować rodziny.',
  claimed: (byName) => `Wniosek jednej z tych osób rozpatruje teraz ${byName}. Wróć tu, gdy będzie decyzja.`,
  'under-way': () => 'Obie osoby mają w toku taki sam wniosek. Najpierw rozpatrz albo odrzuć jeden z nich.',
  'card-gone': () => 'W międzyczasie zmieniły się karty tych osób. Sprawdź je i wybierz kartę jeszcze raz.',
};

/** "Połącz": two entries of one person become one. */
export const operatorMerging = {
  button: 'Połącz',
  buttonOf: (name: string) => `Połącz z wpisem: ${name}`,
  merged: 'To wpis, z którym połączono wpis z poprzedniego adresu.',
  alike: {
    title: 'Czy to ta sama osoba?',
    lead: 'Te wpisy są podobne. Jeśli dotyczą jednej osoby, połącz je.',
  },
  merges: {
    title: 'Połączone wpisy',
    by: (who: string, moment: string) => `${moment}, ${who}`,
  },

  title: (one: string, other: string) => `Połącz wpisy: ${one === other ? one : `${one} i ${other}`}`,
  lead: 'Porównaj oba wpisy. Połącz je tylko wtedy, gdy na pewno dotyczą tej samej osoby: tego nie da się cofnąć.',
  crumb: 'Połączenie',
  refusedTitle: 'Tych wpisów nie można teraz połączyć',
  refused,
  stays: 'Zostaje',
  goes: 'Zostanie dołączony',
  proposed: (name: string, email: string) =>
    `Proponujemy, żeby został wpis: ${name}${email && ` (${email})`},`,
  because,
  chosen: (name: string, email: string) => `Zostaje wpis: ${name}${email && ` (${email})`}.`,
  swap: 'Zamień: niech zostanie drugi wpis',

  compare: 'Oba wpisy obok siebie',
  what: 'Dane',
  differs: 'różni się',
  rows: {
    name: 'Imię i nazwisko',
    birthDate: 'Data urodzenia',
    pesel: 'PESEL',
    login: 'Logowanie',
    phone: 'Telefon',
    since: 'Od kiedy',
    photo: 'Zdjęcie',
    card: 'Karta',
    packages: 'Pakiety',
    applications: 'Wnioski w toku',
    family: 'Rodzina',
    cases: 'Sprawy',
    consents: 'Zgody',
  },
  none: 'brak',
  photoOf: (number: string) => `Zdjęcie na karcie ${number}`,
  until: (name: string, day: string) => `${name}, do ${day}`,
  consents: (given: number) =>
    plural('pl', given, { one: 'udzielona', few: 'udzielone', many: 'udzielonych', other: 'udzielonej' }),

  effects: {
    title: 'Co się stanie',
    belongings:
      'Wnioski, karty, pakiety, sprawy, zgody, rodzina i historia obu wpisów będą razem, w tym, który zostaje.',
    gaps: 'Daty urodzenia, numeru PESEL i kodu pocztowego, których w nim brakuje, nie trzeba wpisywać: przejdą z drugiego.',
    loginCloses: (closes: string, stays: string) =>
      `Konto ${closes} zostanie zamknięte, razem z hasłem i drugim składnikiem, a otwarte sesje zakończą się. Ta osoba zaloguje się adresem ${stays}. Na oba adresy pójdzie wiadomość.`,
    loginMoves: (email: string) =>
      `Konto ${email} przejdzie razem z wpisem: hasło się nie zmieni. Pójdzie na nie wiadomość.`,
    loginStays: (email: string) => `Konto ${email} zostaje. Pójdzie na nie wiadomość.`,
    noLogin: 'Żaden wpis nie ma konta w Panelu Mieszkańca.',
    cards:
      'Działać będzie jedna karta, ta, którą wybierzesz. Druga będzie zastąpiona i nie zadziała u partnerów.',
    package: (name: string, day: string) => `${name}: mają go oba wpisy, obowiązuje dłuższy, do ${day}.`,
    address: 'Stary adres wpisu będzie prowadził do tego, który zostaje.',
  },

  card: 'Która karta ma działać',
  cardOf: (number: string, status: string, issued: string) =>
    `${number}, ${status.toLowerCase()}, wydana ${issued}`,
  reason: 'Powód połączenia',
  reasonHint:
    'Na przykład: sprawdzono dokument, konto założone drugi raz. Powód widzą pracownicy, a mieszkaniec w swoich danych.',
  confirmation: 'Potwierdzenie',
  sure: 'To na pewno ta sama osoba. Wiem, że połączenia nie da się cofnąć.',
  confirm: 'Połącz wpisy',
  done: 'Wpisy są połączone.',
};
