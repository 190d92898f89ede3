import type { SuspensionCause } from '../../../accounts/suspension.ts';

const causes: Record<SuspensionCause, string> = {
  office: 'Zablokowane przez urząd',
  consent: 'Wycofano wymaganą zgodę',
  guardian: 'Wymaganą zgodę wycofał opiekun',
};

export const residents = {
  title: 'Mieszkańcy',
  name: 'Imię i nazwisko',
  birthDate: 'Data urodzenia',
  email: 'E-mail',
  noLogin: 'bez logowania',
  state: 'Konto',
  states: {
    active: 'Aktywne',
    suspended: 'Zablokowane',
    'no-login': 'Bez logowania',
    erased: 'Dane usunięte',
  },
  empty: 'Nie ma jeszcze mieszkańców',
  emptyHint: 'Osoby pojawią się tutaj, gdy aktywują konta albo dostaną karty.',
  nothingFound: 'Nie ma takich osób',
  nothingFoundHint: 'Sprawdź pisownię. Polskie litery nie mają znaczenia, wystarczy początek nazwiska.',

  data: 'Dane',
  firstName: 'Imię',
  lastName: 'Nazwisko',
  phone: 'Nr telefonu',
  language: 'Język wiadomości',
  since: 'Konto od',
  erasedAt: (moment: string) =>
    `Dane tej osoby zostały usunięte ${moment}. Zostały tylko numery, daty i rozstrzygnięcia.`,
  nobody: 'Dane usunięte',

  suspensions: 'Blokady konta',
  causes,
  from: (moment: string) => `od ${moment}`,
  withdrawnConsent: 'Zgoda',
  standing: 'Blokada trwa.',
  lifted: (moment: string, who: string, reason: string) => `Zdjęta ${moment} (${who}). Powód: ${reason}`,
  office: 'Urząd',

  family: 'Rodzina',
  guardian: 'opiekun',
  noFamily: 'Nikt nie opiekuje się tą osobą i ona nikim się nie opiekuje.',
  consents: 'Zgody',
  noConsents: 'Ta osoba nie wyraziła żadnej zgody.',
  actor: { self: 'Mieszkaniec', guardian: 'Opiekun', office: 'Urząd' },
  cards: 'Karty',
  noCards: 'Ta osoba nie ma karty.',
  applications: 'Wnioski',
  noApplications: 'Ta osoba nie ma wniosków.',

  lift: {
    button: 'Zdejmij blokadę konta',
    title: 'Zdjąć blokadę konta?',
    what: (name: string) => `${name} znów będzie się logować i używać karty.`,
    guardian:
      'Odblokowane zostaną też konta członków rodziny i dokładnie te karty, które zablokowało wycofanie zgody.',
    member: 'Odblokowane zostaną też karty tej osoby. Konto opiekuna pozostanie zablokowane.',
    next: 'Przy najbliższym logowaniu system poprosi o wycofaną zgodę. Mieszkaniec dostanie wiadomość.',
    reason: 'Powód zdjęcia blokady',
    hint: 'Na przykład: mieszkaniec poprosił o to w okienku, potwierdzono tożsamość.',
    confirm: 'Zdejmij blokadę konta',
    done: 'Blokada konta jest zdjęta. Mieszkaniec dostanie wiadomość.',
    conflictTitle: 'Tej blokady nie można zdjąć',
    notSuspended: 'Konto nie jest zablokowane: ktoś już zdjął blokadę.',
    own: 'To Twoje konto albo konto osoby z Twojej rodziny. Blokadę zdejmie inny pracownik urzędu.',
    show: 'Pokaż mieszkańca',
  },
};
