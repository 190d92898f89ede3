import { plural } from '../format.ts';
import { applications } from './applications.ts';

/** Mails about the changes of an application. The first words follow "Dzień dobry,". */
export const applicationMails = {
  labels: { number: applications.labels.number, title: 'Rodzaj wniosku' },
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
  accepted: {
    subject: (number: number) => `Wniosek nr ${number} został zaakceptowany`,
    text: 'Twój wniosek został zaakceptowany. Przygotowujemy kartę plastikową i napiszemy, gdy będzie do odbioru.',
  },
  completed: {
    subject: (number: number) => `Wniosek nr ${number} został zaakceptowany, Twoja karta jest gotowa`,
    text: 'Twój wniosek został zaakceptowany, a karta jest już aktywna.',
    next: 'Znajdziesz ją w Panelu Mieszkańca w zakładce „Moje karty”. Pokazuj ją w telefonie, gdy korzystasz ze zniżek.',
  },
  inProduction: {
    subject: (number: number) => `Karta z wniosku nr ${number} jest w produkcji`,
    text: 'Twoja karta jest drukowana. Napiszemy, gdy będzie można ją odebrać.',
  },
  ready: {
    subject: (number: number) => `Karta z wniosku nr ${number} czeka na odbiór`,
    text: 'Twoja karta jest gotowa do odbioru.',
    point: applications.labels.collectionPoint,
    next: 'Weź ze sobą dokument ze zdjęciem. Karta zacznie działać, gdy ją odbierzesz.',
  },
  handedOver: {
    subject: (number: number) => `Karta z wniosku nr ${number} została odebrana`,
    text: 'karta została odebrana i od teraz działa. Jeśli ktoś odebrał ją bez Twojej wiedzy, od razu zastrzeż ją w Panelu Mieszkańca.',
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
  },
};
