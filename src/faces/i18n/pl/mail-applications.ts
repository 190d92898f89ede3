import { plural } from '../format.ts';
import { applications } from './applications.ts';

/** Mails about the changes of an application. The first words follow "Dzień dobry,". */
export const applicationMails = {
  labels: {
    number: applications.labels.number,
    title: 'Rodzaj wniosku',
    person: 'Wniosek dotyczy',
  },
  action: 'Zobacz wniosek',
  openCards: 'Zobacz kartę',
  why: 'Piszemy o każdej zmianie statusu wniosku złożonego z Twojego konta.',
  parts: {
    ...applications.fields,
    photo: applications.photo,
    'collection-point': applications.collectionPoint,
  },

  submitted: {
    subject: (number: number) => `Wniosek nr ${number} został złożony`,
    text: 'mamy Twój wniosek. Nic więcej nie musisz teraz robić.',
    next: (days: number) =>
      `Zwykle decydujemy w ciągu ${plural('pl', days, { one: 'dnia roboczego', few: 'dni roboczych', many: 'dni roboczych', other: 'dnia roboczego' })}. O decyzji napiszemy.`,
  },
  inReview: {
    subject: (number: number) => `Wniosek nr ${number} jest w weryfikacji`,
    text: 'urząd sprawdza Twój wniosek. Napiszemy, gdy zapadnie decyzja albo gdy trzeba będzie coś poprawić.',
  },
  returned: {
    subject: (number: number) => `Wniosek nr ${number}: prosimy o poprawkę`,
    text: 'w Twoim wniosku trzeba coś poprawić. Poniżej piszemy, co i dlaczego.',
    next: 'Popraw tylko wskazane części i wyślij wniosek jeszcze raz. Pozostałe dane i pliki zostają.',
  },
  photoRecut:
    'Poprawiliśmy kadr Twojego zdjęcia, aby twarz była dobrze widoczna na karcie. Samo zdjęcie się nie zmieniło.',
  accepted: {
    subject: (number: number) => `Wniosek nr ${number} został zaakceptowany`,
    text: 'Twój wniosek został zaakceptowany. Przygotowujemy kartę plastikową i napiszemy, gdy będzie do odbioru.',
    before: {
      issue: 'Nic więcej nie musisz teraz robić.',
      plastic: 'Do odbioru nowej karty działa dotychczasowa karta w telefonie.',
      duplicate: 'Wydanie duplikatu powoduje zastrzeżenie starej karty: stanie się to przy odbiorze.',
    },
  },
  completed: {
    issue: {
      subject: (number: number, _until: string) =>
        `Wniosek nr ${number} został zaakceptowany, karta jest gotowa`,
      text: 'Twój wniosek został zaakceptowany, a karta jest już aktywna.',
    },
    change: {
      subject: (number: number, _until: string) => `Wniosek nr ${number}: na karcie są już nowe dane`,
      text: 'Twój wniosek został zaakceptowany. Na karcie są już nowe dane, a jej numer się nie zmienił.',
    },
    extension: {
      subject: (number: number, until: string) => `Wniosek nr ${number}: pakiet przedłużony do ${until}`,
      text: 'Twój wniosek został zaakceptowany i pakiet jest przedłużony. Na karcie nic się nie zmienia.',
    },
    package: {
      subject: (number: number, until: string) => `Wniosek nr ${number}: nowy pakiet, ważny do ${until}`,
      text: 'Twój wniosek został zaakceptowany i nowy pakiet jest już na karcie.',
    },
    card: applications.cardNumber,
    packageName: 'Pakiet',
    until: 'Ważny do',
    underCards: 'Kartę i pakiety znajdziesz w Panelu Mieszkańca, w zakładce „Moje karty”.',
    underFamily: 'Kartę i pakiety znajdziesz w Panelu Mieszkańca, w zakładce „Moja rodzina”.',
    use: 'Pokazuj kartę w telefonie przy korzystaniu ze zniżek.',
  },
  inProduction: {
    subject: (number: number) => `Karta z wniosku nr ${number} jest w produkcji`,
    text: 'karta jest drukowana. Napiszemy, gdy będzie można ją odebrać.',
  },
  ready: {
    subject: (number: number) => `Karta z wniosku nr ${number} czeka na odbiór`,
    text: 'karta jest gotowa do odbioru.',
    point: applications.labels.collectionPoint,
    bring: 'Weź ze sobą dokument ze zdjęciem.',
    atHandOver: {
      issue: 'Karta zacznie działać przy odbiorze.',
      plastic: 'Karta zacznie działać przy odbiorze i zastąpi dotychczasową.',
      duplicate: 'Karta zacznie działać przy odbiorze, a stara zostanie wtedy zastrzeżona.',
    },
  },
  handedOver: {
    subject: (number: number) => `Karta z wniosku nr ${number} została odebrana`,
    text: 'karta została odebrana i od teraz działa.',
    before: {
      plastic: (number: string) => `Zastąpiła kartę o numerze ${number}.`,
      duplicate: (number: string) =>
        `Stara karta o numerze ${number} jest zastrzeżona i nie da się jej odblokować.`,
    },
    notYou: 'Jeśli ktoś odebrał kartę bez Twojej wiedzy, od razu zastrzeż ją w Panelu Mieszkańca.',
  },
  rejected: {
    subject: (number: number) => `Wniosek nr ${number} został odrzucony`,
    text: 'nie możemy przyjąć Twojego wniosku. Poniżej podajemy powód i co możesz zrobić.',
    reason: 'Powód',
    next: 'W każdej chwili możesz złożyć nowy wniosek. Jeśli masz pytania, skontaktuj się z nami.',
  },
  cancelled: {
    subject: (number: number) => `Wniosek nr ${number} został anulowany`,
    text: 'Twój wniosek został anulowany na Twoją prośbę. Możesz w każdej chwili złożyć nowy.',
    byCity: 'wniosek został anulowany przez urząd. Możesz złożyć nowy.',
    /** Zostaje w historii wniosku. */
    unprintable: 'Karta straciła ważność, zanim ją wydrukowano. Możesz złożyć nowy wniosek.',
  },
};
