import type { PersonState } from '../../../partners/people/person.ts';
import type { ShopRole } from '../../../partners/shop.ts';

const states: Record<PersonState, string> = {
  active: 'Aktywne',
  invited: 'Zaproszone',
  blocked: 'Zablokowane',
};

const roles: Record<ShopRole, string> = { manager: 'Kierownik', till: 'Obsługa kasy' };

/** Moduł Partnera: ramka, strona główna, placówki, pracownicy, konto. */
export const partnerPanel = {
  menu: {
    check: 'Skanuj',
    history: 'Historia',
    offers: 'Oferty',
    branches: 'Placówki',
    people: 'Pracownicy',
    keys: 'Klucze do API',
  },
  branchSwitch: {
    label: 'Placówka, w której pracujesz',
    choose: 'Wybierz placówkę',
    change: 'Zmień',
    changed: (name: string) => `Pracujesz teraz w placówce: ${name}.`,
  },

  home: {
    title: (name: string) => `Dzień dobry, ${name}`,
    scan: 'Skanuj kartę',
    here: (branch: string) => `Placówka: ${branch}`,
    nowhere: 'Wybierz na górze placówkę, w której pracujesz.',
    contract: 'Umowa z miastem',
    from: 'Obowiązuje od',
    until: 'Obowiązuje do',
    noEnd: 'bez daty końcowej',
    endsSoon: (day: string) => `Umowa kończy się ${day}`,
    endsSoonText: (email: string) =>
      `Po tym dniu w Twoich placówkach nie będzie można sprawdzać kart, a oferty znikną z katalogu. W sprawie przedłużenia napisz do urzędu: ${email}`,
    manage: 'Zarządzaj',
    manageText: {
      offers: 'Dodaj rabat, zmień go albo zakończ.',
      branches: 'Adresy, godziny otwarcia i miejsca na mapie.',
      people: 'Zaproś osoby do obsługi kasy i kierowników.',
      keys: 'Połącz swój program kasowy z Kartą Mieszkańca.',
    },
  },

  branches: {
    title: 'Placówki',
    lead: 'Miejsca, w których można użyć karty. Widzi je każdy w katalogu ofert.',
    add: 'Dodaj placówkę',
    addTitle: 'Nowa placówka',
    editTitle: (name: string) => `Placówka: ${name}`,
    empty: 'Nie ma jeszcze żadnej placówki',
    emptyText: 'Dodaj miejsce, w którym mieszkańcy mogą użyć karty. Bez niego oferty nie są widoczne.',
    open: 'Otwarta',
    closed: 'Zamknięta',
    fields: {
      name: 'Nazwa placówki',
      nameHint: 'Na przykład: Rynek, Galeria Nowa. Zobaczą ją mieszkańcy i osoby przy kasie.',
      street: 'Ulica i numer',
      postalCode: 'Kod pocztowy',
      postalCodeHint: 'Według kodu przypisujemy placówkę do dzielnicy.',
      town: 'Miejscowość',
      hours: 'Godziny otwarcia',
      hoursHint: 'Każdy dzień w osobnym wierszu, na przykład: poniedziałek–piątek 8:00–18:00.',
      phone: 'Numer telefonu',
      place: 'Miejsce na mapie',
      placeByKeyboard: 'Wskaż miejsce na mapie albo wpisz współrzędne.',
      placeHint:
        'Współrzędne znajdziesz w każdej mapie w internecie: kliknij miejsce prawym przyciskiem myszy (w telefonie przytrzymaj palec), a pokaże dwie liczby. Przepisz je w tej kolejności.',
      latitude: 'Szerokość geograficzna',
      latitudeHint: 'Pierwsza liczba, na przykład 53,12345.',
      longitude: 'Długość geograficzna',
      longitudeHint: 'Druga liczba, na przykład 23,10234.',
    },
    district: 'Dzielnica',
    noDistrict: 'spoza dzielnic miasta',
    address: 'Adres',
    state: 'Status',
    onMap: 'Pokaż na mapie',
    save: 'Zapisz placówkę',
    added: (name: string) => `Placówka dodana: ${name}.`,
    saved: (name: string) => `Placówka zapisana: ${name}.`,
    close: {
      button: 'Zamknij placówkę',
      title: 'Zamknąć placówkę?',
      what: (name: string) =>
        `W placówce „${name}” nie będzie można używać karty. Zniknie z katalogu, a jej klucze do API przestaną działać.`,
      stays: 'Historia zniżek zostaje. Placówkę możesz potem otworzyć ponownie.',
      done: (name: string) => `Placówka zamknięta: ${name}.`,
    },
    reopen: {
      button: 'Otwórz ponownie',
      done: (name: string) => `Placówka znów otwarta: ${name}.`,
    },
    conflict: {
      already: 'Ta placówka jest już zamknięta.',
      'not-closed': 'Ta placówka jest otwarta.',
    },
  },

  people: {
    title: 'Pracownicy',
    lead: 'Kto może sprawdzać karty i kto zajmuje się ofertami.',
    states,
    roles,
    roleHints: {
      manager: 'Zajmuje się ofertami, placówkami, pracownikami i kluczami do API. Też sprawdza karty.',
      till: 'Sprawdza karty, rejestruje zniżki i widzi historię.',
    } satisfies Record<ShopRole, string>,
    invite: 'Zaproś pracownika',
    name: 'Imię i nazwisko',
    role: 'Rola',
    branch: 'Placówka',
    state: 'Konto',
    anyBranch: 'bez stałej placówki',
    you: 'Ty',
    since: 'Na liście od',
    lastLogin: 'Ostatnie logowanie',
    never: 'jeszcze nie',
    fields: {
      email: 'Adres e-mail',
      emailHint: 'Na ten adres wyślemy zaproszenie i nim pracownik będzie się logować.',
      firstName: 'Imię',
      lastName: 'Nazwisko',
      role: 'Rola',
      branch: 'Zwykła placówka',
      branchHint: 'Placówkę można zmienić w każdej chwili na górze strony.',
    },
    submit: 'Wyślij zaproszenie',
    invited: (email: string) => `Zaproszenie wysłane na adres ${email}. Link z wiadomości działa 48 godzin.`,
    alreadyThere: 'Ta osoba jest już na liście pracowników.',
    edit: 'Edytuj',
    editTitle: (name: string) => `Edycja: ${name}`,
    save: 'Zapisz zmiany',
    saved: 'Zmiany zapisane. Działają od następnego kliknięcia tej osoby.',
    waits: 'Zaproszenie czeka na przyjęcie. Link z wiadomości działa 48 godzin.',
    resend: 'Wyślij ponownie',
    resent: (email: string) => `Nowe zaproszenie wysłane na adres ${email}. Poprzedni link nie działa.`,
    ownAccount: 'Przejdź do swojego konta',
    account: 'Konto',
    withdraw: {
      button: 'Wycofaj zaproszenie',
      title: 'Wycofać zaproszenie?',
      what: (name: string, email: string) =>
        `Link wysłany na adres ${email} przestanie działać, a ${name} zniknie z listy pracowników.`,
      done: 'Zaproszenie wycofane.',
    },
    keys: {
      label: 'Unieważnij także klucze do API',
      hint: 'Klucze działają dalej także wtedy, gdy ta osoba straci dostęp. Zaznacz te, które mogła zapisać: kasa z takim kluczem od razu przestanie sprawdzać karty, dopóki nie dostanie nowego.',
      withRole: `Tylko gdy zmieniasz rolę na „${roles.till}”.`,
    },
    block: {
      button: 'Zablokuj',
      title: 'Zablokować konto pracownika?',
      what: (name: string, email: string) =>
        `${name} (${email}) straci dostęp do Modułu Partnera od razu, na wszystkich urządzeniach.`,
      confirm: 'Zablokuj konto',
      done: (name: string) => `Konto zablokowane: ${name}. Wszystkie sesje zostały zakończone.`,
    },
    unblock: {
      button: 'Odblokuj',
      title: 'Odblokować konto pracownika?',
      what: (name: string) => `${name} znów będzie mieć dostęp do Modułu Partnera, z tą samą rolą.`,
      confirm: 'Odblokuj konto',
      done: (name: string) => `Konto odblokowane: ${name}.`,
    },
    conflict: {
      own: 'To Twoje konto. Zablokować je może tylko inny kierownik albo urząd.',
      last: 'To ostatnie konto kierownika, które działa. Najpierw daj rolę kierownika komuś innemu.',
      already: 'To konto jest już zablokowane.',
      'not-blocked': 'To konto nie jest zablokowane.',
      invited: 'Ta osoba nie przyjęła jeszcze zaproszenia. Możesz je wycofać.',
      'not-invited': 'To zaproszenie zostało już przyjęte.',
      'too-often': 'Na ten adres wysłaliśmy dziś już kilka zaproszeń. Wyślij następne jutro.',
    },
  },

  conflictTitle: 'Tego nie można zrobić',
  back: 'Wróć',

  invitation: {
    title: 'Ustaw hasło',
    lead: 'Zapraszamy do Modułu Partnera Karty Mieszkańca. Ustaw hasło, którym będziesz się logować.',
    password: 'Hasło',
    passwordHint: 'Co najmniej 12 znaków. Najłatwiej zapamiętać kilka słów po kolei.',
    passwordAgain: 'Powtórz hasło',
    confirm: 'Ustaw hasło',
    done: 'Hasło ustawione. Zaloguj się adresem e-mail, na który przyszło zaproszenie.',
    useless: 'Ten link już nie działa',
    why: {
      used: 'Zaproszenie zostało już przyjęte. Możesz się zalogować.',
      expired:
        'Link z zaproszenia jest ważny 48 godzin albo do wysłania następnego. Poproś kierownika albo urząd o nowe zaproszenie.',
      unknown: 'Sprawdź, czy adres jest przepisany w całości.',
    },
  },

  acceptance: {
    title: 'Zaproszenie do Modułu Partnera',
    lead: (partner: string) => `Partner: ${partner}.`,
    what: (email: string) =>
      `Po przyjęciu zaproszenia Twoje konto ${email} otworzy także Moduł Partnera. Hasło i dotychczasowy dostęp zostają bez zmian.`,
    accept: 'Przyjmij zaproszenie',
    other: (email: string) =>
      `Teraz działa tu konto ${email}, a zaproszenie przyszło na inny adres. Zaloguj się kontem z tamtym adresem.`,
    logIn: 'Masz już konto z adresem, na który przyszło zaproszenie. Zaloguj się, żeby je przyjąć.',
    ignore: 'Jeśli to pomyłka, nie przyjmuj zaproszenia. Nic się wtedy nie zmieni.',
    elsewhere:
      'Twoje konto należy już do innego partnera, a jedno konto może pracować u jednego. Poproś o zaproszenie na inny adres e-mail.',
    toOwn: 'Przejdź do Modułu Partnera',
    done: (partner: string) => `Zaproszenie przyjęte. Partner: ${partner}.`,
  },

  account: {
    data: 'Moje dane',
    role: 'Rola',
    partner: 'Partner',
    hint: 'Jeśli te dane się zmieniły, powiedz o tym kierownikowi albo urzędowi.',
  },
};
