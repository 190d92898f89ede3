import type { MailFailure } from '../../../people/mails.ts';
import { plural } from '../format.ts';

const failures: Record<MailFailure, string> = {
  'no-mailbox': 'Serwer pocztowy odpowiedział, że nie ma takiej skrzynki. Sprawdź adres e-mail.',
  full: 'Skrzynka odbiorcy jest pełna.',
  unreachable: 'Serwer pocztowy nie odpowiadał. System próbuje dalej sam, przez dwa dni.',
  refused: 'Serwer pocztowy odmówił przyjęcia wiadomości.',
};

/** Names of the mails, as the clerks speak of them; by the name of the template. */
const names: Readonly<Record<string, string>> = {
  activation: 'Aktywacja konta',
  'already-registered': 'Próba założenia konta na znany adres',
  'password-reset': 'Ustawienie nowego hasła',
  'password-changed': 'Hasło zostało zmienione',
  'resident-role-added': 'Dodano rolę mieszkańca',
  'email-change': 'Potwierdzenie nowego adresu e-mail',
  'email-taken': 'Adres e-mail jest już używany',
  'email-change-requested': 'Prośba o zmianę adresu e-mail',
  'email-changed': 'Adres e-mail został zmieniony',
  'account-deleted': 'Konto zostało usunięte',
  'second-factor-changed': 'Zmiana w drugim składniku logowania',
  'staff-invited': 'Zaproszenie pracownika',
  'partner-applied': 'Potwierdzenie zgłoszenia partnera',
  'partner-refused': 'Odmowa dla partnera',
  'partner-unanswered': 'Zgłoszenie partnera zostanie usunięte',
  'partner-invited': 'Zaproszenie do Modułu Partnera',
  'partner-contract-ending': 'Koniec umowy z partnerem',
  'offer-approved': 'Akceptacja oferty',
  'offer-refused': 'Odmowa akceptacji oferty',
  'offer-ended': 'Zakończenie oferty',
  'application-submitted': 'Wniosek wysłany',
  'application-in-review': 'Wniosek w trakcie weryfikacji',
  'application-returned': 'Wniosek do poprawy',
  'application-accepted': 'Wniosek zaakceptowany',
  'application-completed': 'Wniosek zrealizowany',
  'application-in-production': 'Karta w produkcji',
  'application-ready': 'Karta gotowa do odbioru',
  'application-handed-over': 'Karta wydana',
  'application-not-collected': 'Karta nieodebrana',
  'application-rejected': 'Wniosek odrzucony',
  'application-cancelled': 'Wniosek anulowany',
  'pickup-reminder': 'Przypomnienie o odbiorze karty',
  'account-suspended': 'Konto zablokowane',
  'account-unblocked': 'Konto odblokowane',
  'data-export-ready': 'Plik z danymi gotowy',
  'draft-ending': 'Wersja robocza zostanie usunięta',
  'activation-ending': 'Nieaktywowane konto zostanie usunięte',
  'resident-invitation': 'Zaproszenie do Panelu Mieszkańca',
  'package-ending': 'Pakiet się kończy',
  'card-expired': 'Karta straciła ważność',
  'family-invitation': 'Zaproszenie do rodziny',
  'family-request': 'Prośba o dołączenie do rodziny',
  'guardian-request': 'Prośba o wspólną opiekę',
  'family-accepted': 'Zaproszenie do rodziny przyjęte',
  'family-declined': 'Zaproszenie do rodziny odrzucone',
  'family-lapsed': 'Zaproszenie do rodziny wygasło',
  'family-removed': 'Usunięcie z rodziny',
  'family-detached': 'Odłączenie od rodziny',
  'family-of-age': 'Osoba z rodziny skończyła 18 lat',
  'case-message': 'Nowa wiadomość w sprawie',
  'broadcast-message': 'Wiadomość do wielu mieszkańców',
  'data-corrected': 'Poprawione dane',
  'card-blocked': 'Karta zastrzeżona przez urząd',
  'entries-merged': 'Połączone wpisy',
  'account-merged': 'Konto połączone z innym i zamknięte',
};

export const residentsDesk = {
  more: (count: number) =>
    `Pokaż ${plural('pl', count, { one: 'starszą pozycję', few: 'starsze pozycje', many: 'starszych pozycji', other: 'starszej pozycji' })}`,
  search: 'Nazwisko, e-mail lub telefon',
  searchHint: 'Numer PESEL wpisz w polu szukania u góry strony: nie zostanie wtedy w historii przeglądarki.',
  peselElsewhere:
    'Numeru PESEL nie można szukać na tej liście, bo zostałby w adresie strony. Wpisz go w polu szukania u góry.',
  filter: 'Konto',
  filters: { zablokowani: 'Zablokowane', 'bez-konta': 'Bez konta' },
  allStates: 'Wszystkie',

  packages: 'Pakiety',
  noPackages: 'Ta osoba nie ma pakietów.',
  validUntil: (from: string, until: string) => `od ${from} do ${until}`,

  logins: {
    title: 'Logowanie',
    last: 'Ostatnie logowanie',
    never: 'jeszcze nigdy',
    factor: 'Drugi składnik',
    factorOn: 'włączony',
    factorOff: 'wyłączony',
    open: 'Teraz zalogowane urządzenia',
    none: 'żadne',
    since: (moment: string) => `od ${moment}`,
  },

  mails: {
    title: 'Wiadomości e-mail',
    of: (name: string) => `Wiadomości e-mail: ${name}`,
    none: 'Do tej osoby nie wysłano jeszcze wiadomości.',
    all: 'Pokaż wszystkie wiadomości',
    names,
    about: (application: number) => `wniosek ${application}`,
    to: (address: string) => `na adres ${address}`,
    states: { queued: 'Czeka na wysłanie', sent: 'Wysłana', failed: 'Niewysłana' },
    failures,
    again: 'Wyślij ponownie',
    againLabel: (name: string, moment: string) => `Wyślij ponownie: ${name}, ${moment}`,
    done: (address: string) =>
      `Nowa wiadomość idzie na adres ${address}. Linki z poprzednich już nie działają.`,
    refusedTitle: 'Tej wiadomości nie można wysłać ponownie',
    refused: {
      'not-again': 'Wiadomości tego rodzaju nie wysyła się drugi raz.',
      past: 'To, o czym mówi ta wiadomość, jest już nieaktualne: sprawa poszła dalej.',
      'on-its-way': 'Poprzednia wiadomość jeszcze czeka na wysłanie. Wyjdzie sama, bez Twojego udziału.',
      'too-often':
        'Taka wiadomość wyszła przed chwilą albo wychodziła dziś już kilka razy. Poproś mieszkańca o sprawdzenie skrzynki i folderu ze spamem, a potem spróbuj ponownie.',
    },
  },

  benefits: {
    title: 'Benefity',
    of: (name: string) => `Benefity: ${name}`,
    none: 'Ta osoba nie skorzystała jeszcze z żadnej ulgi.',
    all: 'Pokaż wszystkie benefity',
    sum: (count: number, saved: string) =>
      `${plural('pl', count, { one: 'ulga', few: 'ulgi', many: 'ulg', other: 'ulgi' })}, łącznie zaoszczędzono ${saved}`,
    money: (price: string, saved: string) => `cena ${price}, zaoszczędzono ${saved}`,
  },

  history: {
    title: 'Historia',
    of: (name: string) => `Historia: ${name}`,
    none: 'Nic się jeszcze nie wydarzyło.',
    all: 'Pokaż całą historię',
  },

  corrections: {
    title: 'Poprawki danych',
    by: (who: string, moment: string) => `${moment}, ${who}`,
  },

  back: 'Wróć do mieszkańca',

  block: {
    button: 'Zablokuj konto',
    title: 'Zablokować konto?',
    what: (name: string) =>
      `${name} nie zaloguje się do Panelu Mieszkańca, a otwarte sesje zakończą się od razu. Karty dalej działają: zastrzeż je osobno.`,
    next: 'Na adres konta pójdzie wiadomość. Blokadę zdejmie pracownik z uprawnieniem do odblokowywania.',
    reason: 'Powód zablokowania',
    hint: 'Na przykład: mieszkaniec zgłosił, że ktoś zna jego hasło. Powód widzą tylko pracownicy.',
    confirm: 'Zablokuj konto',
    done: 'Konto jest zablokowane. Na jego adres poszła wiadomość.',
    conflictTitle: 'Tego konta nie można zablokować',
    refused: {
      'no-account': 'Ta osoba nie ma konta.',
      own: 'To Twoje konto albo konto osoby z Twojej rodziny. Zablokuje je inny pracownik urzędu.',
      'other-role':
        'Tym kontem loguje się też pracownik urzędu albo partnera. Najpierw trzeba je zablokować w miejscu, w którym pracuje.',
      'already-blocked': 'To konto jest już zablokowane.',
    },
  },

  cardBlock: {
    button: 'Zastrzeż kartę',
    title: 'Zastrzec kartę?',
    what: (number: string, name: string) =>
      `Karty ${number} (${name}) nie będzie można używać u partnerów, od razu po zatwierdzeniu.`,
    next: 'Mieszkaniec dostanie wiadomość. Kartę odblokuje pracownik z uprawnieniem do odblokowywania.',
    reason: 'Powód zastrzeżenia',
    hint: 'Na przykład: mieszkaniec zgłosił zgubienie karty, potwierdzono tożsamość.',
    confirm: 'Zastrzeż kartę',
    done: 'Karta jest zastrzeżona.',
    conflictTitle: 'Tej karty nie można zastrzec',
    refused: {
      'already-blocked': 'Karta jest już zastrzeżona.',
      'not-active': 'Karta nie jest aktywna, więc i tak nie można z niej korzystać.',
    },
    reasonWas: (reason: string) => `Powód: ${reason}`,
  },

  correct: {
    button: 'Popraw dane',
    title: 'Popraw dane mieszkańca',
    lead: 'Sprawdź dokument. Nowe imię i nazwisko pokażą też ważne karty. Mieszkaniec dostanie wiadomość o tym, co zostało poprawione.',
    person: 'Osoba',
    contact: 'Kontakt',
    postalCode: 'Kod pocztowy',
    pesel: 'PESEL',
    peselHint: (masked: string) => `Zapisany: ${masked}. Puste pole go nie zmienia.`,
    noPesel: 'System nie zna numeru PESEL tej osoby.',
    emailHint:
      'Nowy adres działa od razu: tym adresem będzie się logować. Wiadomość pójdzie na stary i na nowy adres, a otwarte sesje się zakończą.',
    reason: 'Powód poprawki',
    reasonHint: 'Na przykład: zmiana nazwiska, okazano dowód osobisty. Zostanie zapisany w historii.',
    confirm: 'Zapisz poprawkę',
    done: 'Dane są poprawione. Mieszkaniec dostanie wiadomość.',
    nothingChanged: 'Nic się nie zmieniło: popraw co najmniej jedno pole.',
    conflictTitle: 'Tych danych nie można teraz poprawić',
    refused: {
      own: 'To Twoje dane albo dane osoby z Twojej rodziny. Poprawi je inny pracownik urzędu.',
      'other-role':
        'Tym adresem loguje się też pracownik urzędu albo partnera, więc nie można go tutaj zmienić. Pozostałe pola możesz poprawić.',
      'changed-meanwhile':
        'Ktoś zmienił te dane, gdy formularz był otwarty. Nic nie zostało zapisane. Otwórz formularz jeszcze raz i sprawdź, co jest w nim teraz.',
    },
    again: 'Otwórz formularz',
  },
};
