import { formatDuration } from '../duration.ts';
export const partner = {
  product: 'Moduł Partnera',
  menu: { check: 'Sprawdź kartę' },
  title: 'Sprawdź kartę',
  card: 'Numer karty albo kod',
  hint: 'Wpisz numer z karty, na przykład 01-0000018, albo zeskanuj kod czytnikiem.',
  submit: 'Sprawdź',
  unreadable: 'To nie jest numer karty. Wpisz wszystkie cyfry z karty, na przykład 01-0000018.',
  delayed: (seconds: number) =>
    `Za dużo sprawdzeń w krótkim czasie. Odczekaj i sprawdź kartę ponownie za: ${formatDuration('pl', seconds)}.`,
  result: 'Wynik sprawdzenia',
  compare: 'Porównaj zdjęcie z osobą',
  valid: 'Karta ważna',
  compared: 'Sprawdzono z dokumentem ze zdjęciem',
  compareHint: 'Poproś o dokument ze zdjęciem, na przykład dowód albo legitymację, i zaznacz to pole.',
  number: 'Numer karty',
  packages: 'Pakiety',
  noPackages: 'bez pakietów',
  until: (day: string) => `ważny do ${day}`,
  photoOf: (name: string) => `Zdjęcie: ${name}`,
  noPhoto: 'Karta bez zdjęcia',
  again: 'Sprawdź następną kartę',
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
    unknown: {
      title: 'Nie ma takiej karty',
      text: 'Nie udzielaj zniżki. Sprawdź, czy numer jest wpisany dokładnie tak jak na karcie, i spróbuj jeszcze raz.',
    },
  },
};
