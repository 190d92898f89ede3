import { formatDuration } from '../duration.ts';

export const partner = {
  title: 'Sprawdź kartę',
  card: 'Numer karty albo kod',
  hint: 'Wpisz numer z karty, na przykład 01-0000018, albo użyj czytnika lub kamery.',
  submit: 'Sprawdź',
  unreadable: 'To nie jest numer karty. Wpisz wszystkie cyfry z karty, na przykład 01-0000018.',
  delayed: (seconds: number) =>
    `Za dużo sprawdzeń w krótkim czasie. Odczekaj i sprawdź kartę ponownie za: ${formatDuration('pl', seconds)}.`,
  delayedToday: (when: string) =>
    `Dzienny limit wpisywanych numerów jest wykorzystany. Numer wpiszesz znów od ${when}. Kody z kart nadal odczytasz kamerą albo czytnikiem.`,
  demoCards: 'Karty do wypróbowania w wersji demonstracyjnej',
  compare: 'Porównaj z dokumentem',
  valid: 'Karta ważna',
  compared: 'Porównano z dokumentem',
  compareHint:
    'Poproś o dokument ze zdjęciem, na przykład dowód albo legitymację. Sprawdź, czy zgadzają się imię, nazwisko i twarz.',
  packages: 'Pakiety',
  noPackages: 'bez pakietów',
  until: (day: string) => `ważny do ${day}`,
  photoOf: (name: string) => `Zdjęcie: ${name}`,
  noPhoto: 'Karta bez zdjęcia',
  again: 'Sprawdź następną kartę',
  expiredCheck: 'Od sprawdzenia tej karty minęło 10 minut. Sprawdź ją jeszcze raz.',
  where: {
    title: 'Wybierz placówkę',
    text: 'Karty sprawdza się w konkretnej placówce. Wybierz ją na górze strony i wróć do skanowania.',
    none: 'Twoja firma nie ma jeszcze otwartej placówki. Dodać ją może osoba z rolą kierownika.',
  },
  camera: {
    start: 'Skanuj kamerą',
    stop: 'Wyłącz kamerę',
    torch: 'Latarka',
    choose: 'Kamera',
    numbered: (number: string) => `Kamera ${number}`,
    aim: 'Skieruj kamerę na kod z karty.',
    starting: 'Uruchamianie kamery…',
    found: 'Kod odczytany.',
    denied:
      'Przeglądarka nie ma dostępu do kamery. Kliknij ikonę obok adresu strony, zezwól na kamerę i spróbuj ponownie. Możesz też wpisać numer z karty.',
    missing: 'Nie znaleziono kamery albo używa jej inny program. Wpisz numer z karty.',
    failed: 'Nie udało się uruchomić skanowania. Odśwież stronę albo wpisz numer z karty.',
  },
  refusals: {
    blocked: {
      title: 'Karta zastrzeżona',
      text: 'Nie udzielaj zniżki. Karta jest zablokowana, na przykład dlatego, że została zgubiona. Właściciel może zgłosić się do urzędu.',
    },
    replaced: {
      title: 'Karta zastąpiona',
      text: 'Nie udzielaj zniżki na tę kartę. Właściciel ma nowszą: poproś o jej pokazanie.',
    },
    invalid: {
      title: 'Karta nieważna',
      text: 'Nie udzielaj zniżki. Ta karta przestała obowiązywać. Właściciel może złożyć nowy wniosek.',
    },
    pending: {
      title: 'Karta jeszcze nieważna',
      text: 'Nie udzielaj zniżki. Ta karta nie została jeszcze odebrana, zacznie działać po odbiorze.',
    },
    expired: {
      title: 'Pakiety wygasły',
      text: 'Nie udzielaj zniżki. Karta działa, ale uprawnienia się skończyły. Właściciel może je przedłużyć w Panelu Mieszkańca.',
    },
    foreign: {
      title: 'Karta nie z naszego miasta',
      text: 'Nie udzielaj zniżki. Ten numer albo kod nie pochodzi z kart naszego miasta. Poproś o kartę wydaną przez nasz urząd.',
    },
    unknown: {
      title: 'Nie ma takiej karty',
      text: 'Nie udzielaj zniżki. Sprawdź, czy numer jest wpisany dokładnie tak jak na karcie, i spróbuj jeszcze raz.',
    },
  },
};
