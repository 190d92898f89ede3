import type { ColumnKey } from '../../../imports/columns.ts';
import type { ImportState, Outcome, Unreadable } from '../../../imports/import.ts';
import type { RowProblem } from '../../../imports/row.ts';
import { formatNumber, plural, pluralForm } from '../format.ts';

const rows = (count: number) =>
  plural('pl', count, { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' });
const people = (count: number) =>
  plural('pl', count, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' });

const states: Record<ImportState, string> = {
  receiving: 'Wgrywanie',
  checking: 'Sprawdzanie',
  checked: 'Czeka na decyzję',
  importing: 'Importowanie',
  finished: 'Zakończony',
  cancelled: 'Przerwany',
  unreadable: 'Nieczytelny plik',
  'given-up': 'Wygasł',
};

const outcomes: Record<Outcome, string> = {
  new: 'Nowe osoby',
  update: 'Nowy pakiet znanej osoby',
  skip: 'Pominięte, nic się nie zmienia',
  conflict: 'Do wyjaśnienia',
  wrong: 'Z błędami',
};

const unreadable: Record<Unreadable, (row: number | null, columns: string) => string> = {
  empty: () => 'W pliku nie ma żadnych danych pod nagłówkiem.',
  columns: (_, columns) =>
    `W pierwszym wierszu pliku nie ma nagłówków, których potrzebujemy: ${columns}. Pobierz wzór, wpisz nagłówki tak jak w nim i wgraj plik jeszcze raz.`,
  'too-many-rows': () => 'Plik ma więcej niż 200 000 wierszy. Podziel go na kilka mniejszych.',
  broken: (row) =>
    `Od wiersza ${row ?? 1} pliku nie da się odczytać. Najczęściej brakuje tam drugiego cudzysłowu. Zapisz plik jeszcze raz jako CSV i wgraj go ponownie.`,
};

const problems: Record<RowProblem, (row: number) => string> = {
  'package-unknown': () => 'Nie ma pakietu o takim kodzie. Kody są na stronie „Wgraj plik”.',
  'district-unknown': () => 'Nie ma takiej dzielnicy. Wpisz jej numer albo nazwę ze strony „Wgraj plik”.',
  'language-unknown': () => 'Wpisz pl, uk albo en.',
  'until-before-from': () => 'Koniec ważności jest przed jej początkiem.',
  'until-past': () => 'Ważność już minęła.',
  'cells-too-many': () =>
    'W wierszu jest więcej pól niż nagłówków. Pole ze średnikiem albo przecinkiem w środku wpisz w cudzysłowie.',
  'repeats-row': (row) => `To samo jest już w wierszu ${row}.`,
  'email-in-row': (row) =>
    `Ten adres e-mail ma w wierszu ${row} inna osoba. Każda osoba potrzebuje własnego adresu.`,
  'pesel-in-row': (row) => `Ten PESEL ma w wierszu ${row} inna osoba.`,
  'already-held': () => 'Ta osoba ma już ten pakiet na te dni.',
  'pesel-too-many': () =>
    'Wgrane przez Ciebie w tym tygodniu pliki mają za dużo różnych numerów PESEL z tą datą urodzenia. Sprawdź plik. Jeśli jest w porządku, niech ten wiersz wgra inna osoba z urzędu.',
  'pesel-of-other': () => 'Pod tym numerem PESEL jest w systemie osoba o innym imieniu i nazwisku.',
  'email-of-other': () => 'Ten adres e-mail ma w systemie inna osoba.',
  'own-household': () => 'To Twoje dane albo kogoś z Twojej rodziny. Zaimportuje je inna osoba z urzędu.',
  'several-people': () => 'W systemie jest kilka takich osób. Połącz je albo dopisz w pliku PESEL.',
};

/** Import mieszkańców z pliku. */
export const operatorImports = {
  title: 'Import mieszkańców',
  lead: 'Mieszkańcy z uprawnieniami z poprzedniego systemu kart, z pliku CSV.',
  upload: 'Wgraj plik',
  empty: 'Nie ma jeszcze żadnego importu',
  emptyHint: 'Tutaj będą wgrane pliki: kto je wgrał, kiedy i co z nich wynikło.',
  file: 'Plik',
  uploaded: 'Wgrany',
  started: 'Rozpoczęty',
  ended: 'Zakończony',
  by: 'Kto',
  state: 'Stan',
  rows: 'Wiersze',
  done: 'Zaimportowane',
  byAt: (name: string, moment: string) => `${name}, ${moment}`,
  states,
  outcomes,

  form: {
    title: 'Wgraj plik',
    lead: 'Najpierw tylko sprawdzimy plik i pokażemy, co z niego wyniknie. Nikogo nie dopiszemy, dopóki tego nie potwierdzisz.',
    file: 'Plik CSV',
    fileHint:
      'Do 50 MB i 200 000 wierszy. UTF-8 albo Windows-1250, pola oddzielone średnikiem albo przecinkiem.',
    choose: 'Wybierz plik',
    submit: 'Wgraj i sprawdź',
    missing: 'Wybierz plik CSV z dysku.',
    'too-large': 'Plik jest za duży. Wybierz plik do 50 MB albo podziel go na kilka.',
    emptyFile: 'Ten plik jest pusty. Wybierz inny.',
    how: 'Jak przygotować plik',
    howText:
      'W pierwszym wierszu wpisz nagłówki. Kolejność kolumn jest dowolna, a wielkość liter i polskie znaki w nagłówkach nie mają znaczenia. Kolumn o innych nazwach nie czytamy.',
    sample: 'Pobierz wzór pliku (CSV)',
    sampleName: 'wzor-importu.csv',
    column: 'Nagłówek',
    required: 'Wymagany',
    yes: 'tak',
    no: 'nie',
    meaning: 'Co wpisać',
    packages: 'Kody pakietów',
    districts: 'Numery dzielnic',
  },

  meanings: {
    firstName: 'Imię albo imiona.',
    lastName: 'Nazwisko.',
    birthDate: '31.12.1980 albo 1980-12-31. Może być puste, gdy jest PESEL.',
    pesel: '11 cyfr. Po nim najpewniej rozpoznamy osobę, która już jest w systemie.',
    email: 'Na ten adres wyślemy zaproszenie do Panelu Mieszkańca. Każda osoba ma mieć własny.',
    phone: 'Numer telefonu, na przykład 600 100 200.',
    street: 'Ulica z numerem domu i mieszkania.',
    postalCode: '00-950',
    town: 'Miejscowość.',
    district: 'Numer albo nazwa dzielnicy z listy niżej.',
    package: 'Kod pakietu z listy niżej. Osoba z kilkoma pakietami ma tyle wierszy, ile pakietów.',
    validFrom: 'Pierwszy dzień ważności pakietu.',
    validUntil: 'Ostatni dzień ważności pakietu, nie wcześniejszy niż dzisiaj.',
    oldCardNumber: 'Zostanie w danych osoby jako notatka.',
    language: 'pl, uk albo en: w tym języku napiszemy zaproszenie. Puste znaczy pl.',
  } satisfies Record<ColumnKey, string>,

  view: {
    facts: 'Plik',
    result: 'Wynik sprawdzenia',
    report: 'Co zrobiono',
    size: 'Wielkość',
    progress: 'Postęp',
    checking: 'Sprawdzamy plik.',
    read: (count: number) => `Przeczytano: ${rows(count)}.`,
    importing: 'Importujemy.',
    imported: (done: number, all: number) =>
      `Za nami ${formatNumber(done, 'pl')} z ${formatNumber(all, 'pl')} wierszy.`,
    leave: 'Możesz zamknąć tę stronę. Praca trwa dalej, a wynik będzie tutaj.',
    refresh: 'Odśwież',
    announce: 'Postęp importu się zmienił.',
    checked: (good: number) =>
      good === 0
        ? 'W tym pliku nie ma nic do zaimportowania.'
        : `Do zaimportowania: ${rows(good)}. Pozostałe zostaną pominięte, możesz je poprawić i wgrać w osobnym pliku.`,
    start: 'Importuj poprawne wiersze',
    cancel: 'Przerwij import',
    drop: 'Zrezygnuj z tego pliku',
    again: 'Wgraj plik jeszcze raz',
    cards: 'Karty wirtualne',
    cardsChosen: (chosen: boolean): string => (chosen ? 'Wydawane od razu' : 'Bez kart'),
    cardsMade: 'Wydane karty',
    invitations: 'Zaproszenia e-mail',
    rate: (perMinute: number) =>
      `Zaproszenia wysyłamy stopniowo, po ${formatNumber(perMinute, 'pl')} na minutę.`,
    cancelled:
      'Import przerwano. To, co zdążyliśmy zaimportować, zostaje, a zaproszenia do tych osób zostaną wysłane.',
    dropped: 'Zrezygnowano z tego pliku. Nikogo nie dopisaliśmy.',
    'given-up': 'Nikt nie rozpoczął tego importu przez 7 dni, więc dane z pliku zostały usunięte.',
    kept: (day: string) => `Dane z pliku usuniemy ${day}.`,
    deleted: (day: string) => `Dane z pliku usunięto ${day}. Zostały same liczby.`,
    rowsTitle: 'Wiersze, które nie wejdą',
    rowsAll: 'Zobacz wszystkie',
    noRows: 'Wszystkie wiersze są w porządku.',
    download: 'Pobierz te wiersze (CSV)',
  },

  table: {
    title: 'Wiersze, które nie wejdą',
    number: 'Wiersz',
    person: 'Osoba',
    outcome: 'Wynik',
    why: 'Dlaczego',
    filter: 'Które wiersze',
    all: 'Wszystkie',
    empty: 'Nie ma takich wierszy',
    emptyHint: 'Wybierz inne albo wróć do importu.',
    gone: 'Dane z tego pliku są już usunięte',
    goneHint: 'Trzymamy je 7 dni po zakończeniu importu.',
    sentence: (column: string, sentence: string) => `${column}: ${sentence}`,
    fileName: 'wiersze-do-poprawy.csv',
  },

  start: {
    title: 'Importuj poprawne wiersze?',
    people: (count: number) =>
      `${count === 0 ? 'Nie dopiszemy nikogo nowego' : `Dopiszemy: ${people(count)}`}.`,
    packages: (count: number) => `Pakiet dla osób, które już są w systemie: ${people(count)}.`,
    left: (count: number) =>
      `Pominiemy ${rows(count)} ${pluralForm('pl', count, { one: 'z błędem, niejasny albo bez zmian', few: 'z błędami, niejasne albo bez zmian', many: 'z błędami, niejasnych albo bez zmian', other: 'z błędami, niejasnych albo bez zmian' })}.`,
    mails: (perMinute: number) =>
      `Osoby z adresem e-mail, które nie mają konta, dostaną zaproszenie: po ${formatNumber(perMinute, 'pl')} na minutę.`,
    cards: 'Karty',
    cardsHint: 'Kto ma już kartę albo o nią wnioskuje, nie dostanie drugiej.',
    withCards: 'Wydaj od razu karty wirtualne',
    withoutCards: 'Nie wydawaj kart',
    confirm: 'Importuj poprawne wiersze',
    done: 'Import ruszył.',
  },

  cancelling: {
    title: 'Przerwać import?',
    text: (done: number) =>
      `Za nami ${rows(done)}. To, co już zaimportowaliśmy, zostaje: osoby, pakiety i karty. Pozostałych wierszy nie ruszymy.`,
    mails: 'Zaproszenia do osób już zaimportowanych zostaną wysłane.',
    confirm: 'Przerwij import',
    done: 'Import jest przerwany.',
    dropTitle: 'Zrezygnować z tego pliku?',
    dropText: 'Nikogo z niego nie dopisaliśmy i nie dopiszemy. Dane z pliku usuniemy po 7 dniach.',
    dropConfirm: 'Zrezygnuj',
    dropDone: 'Z tego pliku nic nie zaimportujemy.',
  },

  conflicts: {
    'not-checked': 'Plik jest jeszcze sprawdzany. Poczekaj na wynik.',
    'already-started': 'Ten import jest już rozpoczęty.',
    ended: 'Ten import jest już zakończony.',
    'already-ended': 'Ten import jest już zakończony.',
    'nothing-to-do': 'W tym pliku nie ma nic do zaimportowania.',
  },

  unreadable,
  problems,

  details: {
    title: 'Z poprzedniego systemu kart',
    at: 'Przeniesiono',
    address: 'Adres',
    phone: 'Telefon',
    district: 'Dzielnica',
    oldCardNumber: 'Numer starej karty',
  },

  link: {
    title: 'Dołącz do Panelu Mieszkańca',
    lead: 'Sprawdź, czy to Ty, i ustaw hasło.',
    leadWithAccount: 'Masz już konto na ten adres. Sprawdź, czy to Ty, i potwierdź.',
    person: 'Imię i nazwisko',
    email: 'Adres e-mail',
    until: 'Zaproszenie jest ważne do',
    wrongPerson: 'Jeśli to nie Ty, zamknij tę stronę. Bez Twojego potwierdzenia nic się nie zmieni.',
    passwordTitle: 'Hasło',
    consents: 'Zgody i oświadczenia',
    submit: 'Załóż konto',
    confirm: 'Potwierdzam, to ja',
    done: 'Witamy w Panelu Mieszkańca. Twoje uprawnienia są już na miejscu.',
    foreign:
      'To zaproszenie jest dla innego konta niż to, na którym jesteś. Wyloguj się i otwórz link jeszcze raz.',
    hasPanel:
      'Na tym koncie jest już inny mieszkaniec. Napisz do nas albo przyjdź do urzędu, a połączymy dane.',
    dead: {
      usedTitle: 'Ten link był już użyty',
      used: 'Zaproszenie jest już przyjęte. Zaloguj się swoim hasłem albo ustaw nowe.',
      usedWay: 'Ustaw nowe hasło',
      expiredTitle: 'Zaproszenie straciło ważność',
      expired: 'Minęło 30 dni albo urząd usunął te dane. Możesz założyć konto bez zaproszenia.',
      expiredWay: 'Załóż nowe konto',
      unknownTitle: 'Nie znamy tego linku',
      unknown: 'Sprawdź, czy link jest skopiowany w całości z wiadomości e-mail.',
      unknownWay: 'Kontakt',
    },
  },
};

export type OperatorImports = typeof operatorImports;
