import type { Likeness } from '../../../applications/duplicates.ts';
import { formatDuration } from '../duration.ts';

const because: Record<Likeness, string> = {
  pesel: 'ten sam PESEL',
  name: 'to samo imię, nazwisko i data urodzenia',
  document: 'ten sam plik jako dokument',
  photo: 'bardzo podobne zdjęcie',
};

/** Kolejka wniosków i decyzja. */
export const operatorWorklist = {
  age: {
    oldest: (count: string, days: string) => `Czeka: ${count}. Najstarszy wniosek: ${days}.`,
  },

  duplicates: {
    title: 'Czy to ta sama osoba?',
    lead: 'Te osoby są podobne do osoby z wniosku. Sprawdź, czy nie mają już karty.',
    because,
    others: (count: number) => `Pozostałe podobne osoby: ${count}`,
    person: 'Mieszkaniec',
    thisPhoto: 'Ten wniosek',
  },

  criterion: {
    legend: 'Co jest potwierdzone',
    open: 'Zaznacz każdy punkt. Jeśli któryś nie jest potwierdzony, zwróć wniosek do poprawy albo go odrzuć.',
    single: (point: string) => `Akceptując, potwierdzasz: ${point}`,
    confirmed: (points: readonly string[]) => `Potwierdzone: ${points.join(' ')}`,
  },

  mail: {
    title: 'Wiadomość do mieszkańca',
    details: 'Podgląd wiadomości do mieszkańca',
    show: 'Podgląd wiadomości',
    to: (address: string) => `Wyślemy na adres ${address}.`,
    nobody: 'Nie wyślemy wiadomości: wniosek nie należy do żadnego konta z adresem e-mail.',
    noRemarks: 'Wiadomość pojawi się tutaj, gdy dodasz uwagę.',
    noDay: 'Wiadomość poda datę, którą wpiszesz.',
    noCardNumber: 'Numer nowej karty dopiszemy po akceptacji.',
  },

  claim: {
    until: (moment: string) => `Prowadzisz ten wniosek do ${moment}.`,
    left: (minutes: string) => `Pozostało: ${minutes} min.`,
    /** Read out when little time is left; any key keeps the application. */
    soon: (minutes: string) =>
      `Za ${minutes} min ten wniosek będzie mógł przejąć ktoś inny. Naciśnij klawisz Tab, żeby dalej go prowadzić.`,
    last: 'Została mniej niż minuta.',
    over: 'Czas minął. Wniosek może przejąć ktoś inny.',
    lost: 'Tego wniosku już nie prowadzisz. Odśwież stronę.',
    ended: 'Sesja wygasła. Naciśnij przycisk jak zwykle i zaloguj się: wrócisz tu razem ze swoim tekstem.',
    extend: 'Przedłuż o 30 minut',
  },

  recut: {
    button: 'Popraw kadr',
    title: (number: number) => `Popraw kadr zdjęcia, wniosek ${number}`,
    lead: 'Ustaw twarz w ramce. Przysłane zdjęcie zostaje bez zmian, a wiadomość o akceptacji powie o nowym kadrze.',
    confirm: 'Zapisz kadr',
    done: 'Kadr zdjęcia zapisany.',
    recut: 'Kadr poprawił urząd.',
  },

  filters: {
    title: 'Zapisane filtry',
    save: 'Zapisz ten filtr',
    name: 'Nazwa filtra',
    confirm: 'Zapisz',
    rename: 'Zmień nazwę',
    delete: 'Usuń filtr',
    change: (name: string) => `Zmień filtr: ${name}`,
    saved: (name: string) => `Filtr „${name}” zapisany.`,
    deleted: (name: string) => `Filtr „${name}” usunięty.`,
    deleteTitle: 'Usunąć zapisany filtr?',
    deleteText: (name: string) =>
      `Filtr „${name}” zniknie z Twojej listy. Wnioski i sprawy zostaną bez zmian.`,
    'name-taken': 'Masz już filtr o tej nazwie. Wpisz inną.',
    'too-many': 'Masz już 20 zapisanych filtrów tej listy. Usuń któryś, aby zapisać nowy.',
  },

  search: {
    title: 'Szukaj',
    heading: (text: string) => `Szukaj: ${text}`,
    label: 'Szukaj mieszkańców, kart, wniosków i spraw',
    placeholder: 'Nazwisko, numer, PESEL…',
    button: 'Szukaj',
    groups: { residents: 'Mieszkańcy', applications: 'Wnioski', cards: 'Karty', cases: 'Sprawy' },
    delayed: (seconds: number) =>
      `Za dużo numerów PESEL, których nie ma w systemie. Szukaj po nazwisku albo odczekaj: ${formatDuration('pl', seconds)}.`,
    resembling: 'Podobne',
    born: (day: string) => `ur. ${day}`,
    empty: 'Czego szukasz?',
    nothing: 'Niczego nie znaleziono',
    hint: 'Wpisz nazwisko, adres e-mail, telefon, PESEL, numer karty, wniosku albo sprawy. Polskie litery nie mają znaczenia.',
  },
};
