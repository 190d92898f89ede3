import type { Relation } from '../../../family/member.ts';
import { applications } from './applications.ts';

const relations: Record<Relation, string> = applications.relations;

/** Mails about who belongs to a family. */
export const familyMails = {
  person: 'Dla kogo',
  relation: 'Powinowactwo',
  relations,

  invitation: {
    subject: (guardian: string) => `Zaproszenie do rodziny: ${guardian}`,
    text: (guardian: string) =>
      `${guardian} zaprasza Cię do swojej rodziny w Panelu Mieszkańca: chce prowadzić Twoją Kartę Mieszkańca i załatwiać związane z nią sprawy.`,
    next: 'Jeśli się zgadzasz, otwórz link i ustaw hasło. Od tej chwili będziesz logować się tym adresem e-mail.',
    action: 'Zobacz zaproszenie',
    lasts: (until: string) => `Link działa do ${until} i można go użyć jeden raz.`,
    stranger:
      'Nie znasz tej osoby? Pod tym samym linkiem możesz odmówić. Jeśli nic nie zrobisz, zaproszenie wygaśnie.',
  },

  request: {
    subject: (guardian: string) => `Prośba o dołączenie do rodziny: ${guardian}`,
    text: (guardian: string) =>
      `${guardian} prosi o dołączenie Twojego konta do swojej rodziny w Panelu Mieszkańca.`,
    rights:
      'Jeśli się zgodzisz, ta osoba będzie prowadzić Twoje karty i wnioski, a Ty zachowasz swoją kartę, benefity, numer telefonu i hasło. Decyzja należy do Ciebie.',
  },

  guardianRequest: {
    subject: (name: string) => `Prośba o wspólną opiekę: ${name}`,
    text: (guardian: string, name: string) =>
      `${guardian} prosi, aby Karta Mieszkańca dziecka (${name}) była także pod Twoją opieką. Jeśli się zgodzisz, będziecie prowadzić ją wspólnie.`,
  },

  lasts: (until: string) => `Na odpowiedź jest czas do ${until}. Bez odpowiedzi nic się nie zmieni.`,

  ways: {
    answer: { text: 'Zaloguj się, aby przyjąć zaproszenie albo odmówić.', action: 'Odpowiedz' },
    register: {
      text: 'Do odpowiedzi potrzebne jest konto w Panelu Mieszkańca. Załóż je na ten adres e-mail, a po aktywacji zaproszenie będzie na Ciebie czekać.',
      action: 'Załóż konto',
    },
    'add-role': {
      text: 'Twoje konto nie jest jeszcze kontem mieszkańca. Dołącz do niego tę rolę, a po zalogowaniu do Panelu Mieszkańca zaproszenie znajdziesz w zakładce „Moje karty”.',
      action: 'Zarejestruj się jako mieszkaniec',
    },
  },

  accepted: {
    subject: (name: string) => `Zaproszenie przyjęte: ${name}`,
    text: {
      member: (name: string, email: string) =>
        `zaproszenie do rodziny, wysłane na adres ${email}, zostało przyjęte. ${name} należy do Twojej rodziny i loguje się tym adresem.`,
      guardian: (name: string, email: string) =>
        `prośba o wspólną opiekę, wysłana na adres ${email}, została przyjęta. ${name} ma teraz jeszcze jednego opiekuna.`,
    },
    action: 'Otwórz zakładkę „Moja rodzina”',
  },

  declined: {
    subject: (name: string) => `Zaproszenie odrzucone: ${name}`,
    text: {
      member: (name: string, email: string) =>
        `zaproszenie do rodziny (${name}), wysłane na adres ${email}, zostało odrzucone. Jeśli w adresie była pomyłka, wyślij nowe.`,
      guardian: (name: string, email: string) =>
        `prośba o wspólną opiekę (${name}), wysłana na adres ${email}, została odrzucona. Jeśli w adresie była pomyłka, wyślij nową.`,
    },
    action: 'Otwórz zakładkę „Moja rodzina”',
  },

  lapsed: {
    subject: (name: string) => `Zaproszenie wygasło: ${name}`,
    text: {
      member: (name: string, email: string) =>
        `przez 30 dni nikt nie odpowiedział na zaproszenie do rodziny (${name}), wysłane na adres ${email}, więc je usunęliśmy. W każdej chwili możesz wysłać nowe.`,
      guardian: (name: string, email: string) =>
        `przez 30 dni nikt nie odpowiedział na prośbę o wspólną opiekę (${name}), wysłaną na adres ${email}, więc ją usunęliśmy. W każdej chwili możesz wysłać nową.`,
    },
    action: 'Otwórz zakładkę „Moja rodzina”',
  },

  removed: {
    subject: (guardian: string) => `Nie należysz już do rodziny: ${guardian}`,
    text: (guardian: string) =>
      `nie należysz już do rodziny, którą w Panelu Mieszkańca prowadzi ${guardian}. Ta osoba nie widzi już Twoich danych i nic nie może zrobić w Twoim imieniu.`,
    ownAccount:
      'Twoje konto działa dalej: adres e-mail, hasło i karta są te same. Teraz prowadzisz je samodzielnie, więc po zalogowaniu masz też swoje wnioski i zgody.',
    stillMember:
      'Twoje konto działa dalej: adres e-mail, hasło i karta są te same. Drugi opiekun nadal prowadzi je razem z Tobą.',
    action: 'Otwórz Panel Mieszkańca',
    questions: (email: string) => `Coś się nie zgadza? Napisz do nas: ${email}`,
  },

  detached: {
    subject: (name: string) => `${name}: konto nie należy już do Twojej rodziny`,
    text: (name: string) =>
      `${name} prowadzi teraz swoje konto samodzielnie i nie należy już do Twojej rodziny w Panelu Mieszkańca. Karta tej osoby działa bez zmian.`,
    action: 'Otwórz zakładkę „Moja rodzina”',
  },

  ofAge: {
    subject: (name: string) => `${name}: potrzebny jest adres e-mail`,
    text: (name: string) =>
      `${name} ma już 18 lat. Od osiemnastych urodzin każda osoba w rodzinie ma własne logowanie, dlatego prosimy o jej adres e-mail.`,
    next: 'Podaj go w zakładce „Moja rodzina”. Wyślemy na niego zaproszenie z linkiem do ustawienia hasła. Do tego czasu karta działa bez zmian.',
    action: 'Podaj adres e-mail',
  },

  why: {
    invited: 'Ten adres podał ktoś, kto w zakładce „Moja rodzina” dodaje osobę do swojej rodziny.',
    guardian: 'Piszemy o każdej zmianie w Twojej rodzinie w Panelu Mieszkańca.',
    member: 'Piszemy, gdy zmienia się to, kto prowadzi Twoje konto.',
  },
};
