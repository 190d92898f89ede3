/** Publiczna statystyka miasta. */
export const statistics = {
  title: 'Statystyka',
  lead: 'Liczby z całego miasta, bez danych osobowych.',
  open: 'Zobacz statystykę',
  asOf: (day: string) => `Stan na koniec dnia ${day}. Liczby odświeżamy raz na dobę.`,
  hidden:
    'Żeby nikogo nie dało się rozpoznać, zamiast liczb od 1 do 4 piszemy „mniej niż 5”, a czasem pomijamy jeszcze jedną liczbę.',
  few: 'mniej niż 5',
  withheld: 'nie podajemy',
  applications: {
    title: 'Złożone wnioski',
    text: 'Ile wniosków mieszkańcy złożyli w każdym z ostatnich 12 miesięcy. Ostatni miesiąc jeszcze trwa.',
    series: 'Wnioski',
  },
  waiting: {
    title: 'Karty czekające na odbiór',
    text: 'Ile kart plastikowych czeka w każdym punkcie odbioru.',
    series: 'Karty',
  },
  none: 'Nieokreślone',
  notYet: 'Liczb jeszcze nie ma',
  notYetHint: 'Pojawią się jutro, gdy system policzy pierwszy dzień.',
};
