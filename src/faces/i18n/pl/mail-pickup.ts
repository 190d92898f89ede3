/** Listy o karcie, która czeka w punkcie odbioru. */
export const pickupMails = {
  code: 'Kod odbioru',
  codeHelp: 'Podaj kod odbioru w okienku. Kartę może też odebrać opiekun albo osoba z Twoim upoważnieniem.',
  closed: 'Punkt nieczynny',
  until: 'Karta czeka do',
  reminder: {
    subject: (number: number) => `Karta z wniosku nr ${number} nadal czeka na odbiór`,
    text: 'karta jest gotowa i czeka na odbiór.',
    lastSubject: (number: number) => `Ostatnie przypomnienie: karta z wniosku nr ${number} czeka na odbiór`,
    lastText:
      'karta od dawna czeka na odbiór. Jeśli nikt jej nie odbierze, wróci do urzędu, a wniosek zostanie anulowany.',
  },
  notCollected: {
    subject: (number: number) => `Wniosek nr ${number} anulowany: karta nie została odebrana`,
    text: 'karta nie została odebrana w terminie i wróciła do urzędu, a wniosek został anulowany.',
    keeps: 'Karta, z której teraz korzystasz, działa dalej.',
    again: 'Jeśli nadal chcesz mieć kartę plastikową, złóż nowy wniosek.',
  },
  /** Zostaje w historii wniosku. */
  sentence: 'Karta nie została odebrana w terminie i wróciła do urzędu. Możesz złożyć nowy wniosek.',
};
