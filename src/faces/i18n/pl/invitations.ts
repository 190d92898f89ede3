import type { Unanswerable } from '../../../family/invitations/answer.ts';

const obstacles: Record<Unanswerable, string> = {
  gone: 'To zaproszenie jest już nieaktualne: zostało wycofane, wygasło albo jest już na nie odpowiedź.',
  'has-family':
    'Opiekujesz się już kimś z rodziny, a takie konto nie może należeć do rodziny innej osoby. Możesz odrzucić to zaproszenie.',
  'has-panel':
    'Na ten adres e-mail jest już konto mieszkańca, więc nie może on służyć do logowania na inne konto. Poproś osobę, która Cię zaprasza, o podanie innego adresu.',
  'not-resident':
    'Na zaproszenie może odpowiedzieć tylko mieszkaniec. Najpierw zarejestruj się jako mieszkaniec.',
  member:
    'Twoim kontem opiekuje się ktoś z rodziny, dlatego nie możesz opiekować się innymi osobami. Możesz odrzucić tę prośbę.',
  'already-member': 'To już załatwione: należycie do tej samej rodziny.',
};

/** What somebody sees who is asked to belong to a family, or to look after a child together. */
export const invitations = {
  guardian: 'Kto zaprasza',
  person: 'Imię i nazwisko',
  child: 'Dziecko',
  relation: 'Powinowactwo',
  email: 'Adres e-mail',
  until: 'Czas na odpowiedź do',
  meaningTitle: 'Co to oznacza',
  obstacles,

  link: {
    title: 'Zaproszenie do rodziny',
    lead: (guardian: string) => `${guardian} zaprasza Cię do swojej rodziny w Panelu Mieszkańca.`,
    wrongName: 'W imieniu lub nazwisku jest błąd? Poproś osobę, która Cię zaprasza, o poprawienie.',
    meaning: (guardian: string) => [
      `${guardian} będzie widzieć Twoje dane, karty i wnioski i załatwiać za Ciebie wszystko, co jest w Panelu Mieszkańca.`,
      'Po zalogowaniu masz swoją kartę i benefity, zmieniasz numer telefonu i hasło.',
      'Od 18. urodzin możesz w każdej chwili odłączyć się od rodziny i prowadzić konto samodzielnie.',
    ],
    passwordTitle: 'Ustaw swoje hasło',
    consents: 'Zgody i oświadczenia',
    submit: 'Dołącz do rodziny',
    done: 'Należysz do rodziny, a Twoje konto jest aktywne.',
    refuse: 'Nie znam tej osoby',
    refusal: {
      title: 'Odrzucić zaproszenie?',
      text: (guardian: string) =>
        `Nie założymy konta na Twój adres, a podane dane usuniemy. ${guardian} dowie się, że zaproszenie zostało odrzucone.`,
      confirm: 'Odrzuć zaproszenie',
      done: 'Zaproszenie jest odrzucone. Nie założyliśmy konta na Twój adres.',
    },
    dead: {
      usedTitle: 'Ten link został już użyty',
      used: 'Na to zaproszenie jest już odpowiedź. Jeśli masz konto, zaloguj się.',
      usedWay: 'Nie pamiętam hasła',
      expiredTitle: 'To zaproszenie nie jest już aktualne',
      expired:
        'Wygasło, zostało wycofane albo wysłano nowszą wiadomość: sprawdź pocztę. Jeśli masz już konto, zaloguj się, a zaproszenie znajdziesz w panelu. Możesz też poprosić osobę, która Cię zaprasza, o wysłanie go jeszcze raz.',
      expiredWay: 'Załóż konto',
      unknownTitle: 'Nie znamy tego linku',
      unknown:
        'Sprawdź, czy adres skopiował się w całości. Jeśli tak, poproś osobę, która Cię zaprasza, o wysłanie zaproszenia jeszcze raz.',
      unknownWay: 'Kontakt',
    },
  },

  title: 'Zaproszenia',
  lead: 'Tutaj odpowiadasz osobom, które zapraszają Cię do rodziny albo proszą o wspólną opiekę nad dzieckiem.',
  waiting: 'Czeka na Ciebie zaproszenie',
  waitingText: 'Ktoś zaprasza Cię do rodziny albo prosi o wspólną opiekę nad dzieckiem.',
  open: 'Zobacz zaproszenia',
  noneTitle: 'Nie ma zaproszeń',
  noneText: 'Gdy ktoś zaprosi Cię do rodziny albo poprosi o wspólną opiekę nad dzieckiem, odpowiesz tutaj.',
  noneAction: 'Przejdź do moich kart',
  as: { member: 'Zaproszenie do rodziny', guardian: 'Prośba o wspólną opiekę nad dzieckiem' },
  accept: 'Przyjmij',
  acceptOf: (guardian: string) => `Przyjmij zaproszenie, które wysyła ${guardian}`,
  decline: 'Odrzuć',
  declineOf: (guardian: string) => `Odrzuć zaproszenie, które wysyła ${guardian}`,

  member: {
    title: (guardian: string) => `Dołączyć do rodziny, którą prowadzi ${guardian}?`,
    changes: (guardian: string) => [
      'W Twoim panelu zostaną: Twoja karta, benefity, numer telefonu i hasło.',
      `Wnioski i zgody poprowadzi za Ciebie ${guardian}. Ta osoba zobaczy też Twoje dane, karty i dotychczasowe wnioski.`,
      'Karta i adres e-mail do logowania pozostaną bez zmian.',
      'Od 18. urodzin możesz w każdej chwili odłączyć się od rodziny w zakładce „Moje konto”.',
    ],
    confirm: 'Dołącz do rodziny',
    done: (guardian: string) => `Gotowe. Twoje konto należy do rodziny, którą prowadzi ${guardian}.`,
  },
  secondGuardian: {
    title: (child: string) => `Objąć opieką: ${child}?`,
    changes: (guardian: string, child: string) => [
      `${child} pojawi się w zakładce „Moja rodzina”. Zobaczysz dane, karty i wnioski dziecka.`,
      `Będziesz składać za nie wnioski, zastrzegać kartę i wyrażać zgody, tak samo jak ${guardian}.`,
      `${guardian} zobaczy, co robisz w imieniu dziecka. Twoje konto i Twoje sprawy pozostaną tylko Twoje.`,
    ],
    confirm: 'Przyjmij opiekę',
    done: (child: string) => `Gotowe. ${child} jest teraz także pod Twoją opieką.`,
  },
  refusal: {
    title: 'Odrzucić zaproszenie?',
    text: (guardian: string) =>
      `Na Twoim koncie nic się nie zmieni. ${guardian} dowie się, że zaproszenie zostało odrzucone.`,
    confirm: 'Odrzuć zaproszenie',
    done: 'Zaproszenie jest odrzucone.',
  },
};
