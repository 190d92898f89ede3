import { applications } from './applications.ts';

/** Mails about packages that end, and cards that end with them. */
export const packageMails = {
  person: 'Dla kogo',
  package: 'Pakiet',
  until: 'Ważny do',
  card: applications.cardNumber,

  ending: {
    subject: (until: string) => `Pakiet jest ważny tylko do ${until}`,
    text: 'niedługo kończy się pakiet na Karcie Mieszkańca. Gdy go przedłużysz, zniżki będą działać dalej bez przerwy.',
    action: 'Wniosek o przedłużenie uprawnień',
    next: 'Po zalogowaniu otworzy się wypełniony wniosek. Wystarczy go sprawdzić, dodać aktualne dokumenty i wysłać.',
    office: (contact: string) =>
      `Wniosku o przedłużenie tego pakietu nie można złożyć przez internet. Skontaktuj się z urzędem, a dowiesz się, co zrobić: ${contact}`,
    contact: 'Kontakt z urzędem',
    why: 'Przypominamy wszystkim, którym niedługo kończy się pakiet.',
  },

  cardExpired: {
    subject: (number: string) => `Karta o numerze ${number} jest nieważna`,
    text: 'wszystkie pakiety na karcie się skończyły i minął czas na ich przedłużenie, więc karta nie jest już ważna.',
    next: 'W każdej chwili możesz złożyć wniosek o nową kartę.',
    action: 'Złóż wniosek o kartę',
    why: 'Piszemy o każdej zmianie ważności karty.',
  },
};
