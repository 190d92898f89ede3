import type { MemberState } from '../../../staff/member.ts';
import type { Permission } from '../../../staff/permission.ts';
import { plural } from '../format.ts';

/** Co wolno pracownikowi: nazwa uprawnienia i zdanie o tym, co daje. */
const permissions: Record<Permission, { readonly name: string; readonly what: string }> = {
  decide: {
    name: 'Rozpatrywanie wniosków',
    what: 'Przejmuje wnioski, ogląda zdjęcia i dokumenty, akceptuje, zwraca do poprawy i odrzuca.',
  },
  produce: {
    name: 'Produkcja kart',
    what: 'Wysyła karty plastikowe do produkcji i oznacza je jako gotowe do odbioru.',
  },
  'hand-over': {
    name: 'Wydawanie kart',
    what: 'Wydaje karty w punktach odbioru. Od wydania karta jest aktywna.',
  },
  'find-cards': {
    name: 'Wyszukiwanie kart',
    what: 'Szuka kart po numerze i nazwisku, widzi zdjęcie, status i historię karty.',
  },
  'read-residents': {
    name: 'Podgląd mieszkańców',
    what: 'Widzi dane mieszkańca, rodzinę, karty, wnioski i zgody.',
  },
  'edit-residents': {
    name: 'Zmiana danych mieszkańców',
    what: 'Poprawia dane mieszkańca, podając powód, i pomaga, gdy ktoś nie może się zalogować.',
  },
  unblock: {
    name: 'Odblokowywanie',
    what: 'Odblokowuje zastrzeżone karty i zablokowane konta, podając powód.',
  },
  'answer-cases': {
    name: 'Odpowiadanie w sprawach',
    what: 'Czyta sprawy mieszkańców, odpowiada, zamyka je i otwiera ponownie.',
  },
  broadcast: {
    name: 'Wiadomości do wielu osób',
    what: 'Pisze do wszystkich mieszkańców albo do posiadaczy wybranego pakietu.',
  },
  partners: {
    name: 'Partnerzy i oferty',
    what: 'Dodaje partnerów, zatwierdza ich oferty i wstrzymuje je.',
  },
  settings: {
    name: 'Ustawienia miasta',
    what: 'Zmienia wygląd, teksty, rodzaje wniosków, pakiety, zgody i punkty odbioru.',
  },
  staff: {
    name: 'Pracownicy i role',
    what: 'Zaprasza i blokuje pracowników oraz nadaje im role. Może nadać tylko uprawnienia, które posiada.',
  },
  reports: {
    name: 'Raporty',
    what: 'Widzi liczby i wykresy, pobiera zestawienia. Nie widzi przy tym danych osób.',
  },
  'read-audit': {
    name: 'Dziennik',
    what: 'Widzi, kto, kiedy i co w systemie zobaczył lub zmienił.',
  },
};

const states: Record<MemberState, string> = {
  active: 'Aktywne',
  invited: 'Czeka na przyjęcie',
  blocked: 'Zablokowane',
};

/** „Pracownicy” i „Role” w Module Operatora. */
export const staff = {
  title: 'Pracownicy',
  views: 'Pracownicy i role',
  roles: 'Role',
  permissions,
  groups: {
    applications: 'Wnioski i wydawanie kart',
    residents: 'Mieszkańcy i karty',
    contact: 'Kontakt z mieszkańcami',
    partners: 'Partnerzy',
    city: 'Zarządzanie',
  },
  states,
  notGivable: 'Nie możesz tego zmienić, bo nie masz tego uprawnienia.',

  list: {
    invite: 'Zaproś pracownika',
    search: 'Nazwisko lub e-mail',
    state: 'Konto',
    allStates: 'Wszystkie',
    name: 'Imię i nazwisko',
    roles: 'Role',
    lastLogin: 'Ostatnie logowanie',
    never: 'jeszcze nie',
    factor: 'Drugi składnik',
    on: 'włączony',
    off: 'brak',
    you: 'Ty',
    nothingFound: 'Nie ma takich osób',
    nothingFoundHint: 'Sprawdź pisownię albo zmień filtr. Polskie litery nie mają znaczenia.',
  },

  fields: {
    email: 'Adres e-mail',
    emailHint: 'Na ten adres wyślemy zaproszenie i nim pracownik będzie się logować.',
    firstName: 'Imię',
    lastName: 'Nazwisko',
    roles: 'Role',
    rolesHint: 'Pracownikowi wolno wszystko, na co pozwala którakolwiek z jego ról.',
    roleNotGivable: 'Ta rola pozwala na więcej, niż wolno Tobie, więc nie możesz jej nadać ani odebrać.',
    points: 'Punkty odbioru',
    pointsHint:
      'Gdzie pracownik wydaje karty. Gdy nie zaznaczysz żadnego, może je wydawać we wszystkich punktach.',
    closed: 'punkt zamknięty',
  },

  invite: {
    title: 'Zaproś pracownika',
    submit: 'Wyślij zaproszenie',
    invited: (email: string) => `Zaproszenie wysłane na adres ${email}. Link z wiadomości działa 48 godzin.`,
    alreadyThere: 'Ta osoba jest już na liście pracowników.',
  },

  member: {
    data: 'Pracownik',
    account: 'Konto',
    since: 'Na liście od',
    blockedSince: 'Zablokowane od',
    allPoints: 'wszystkie',
    allowed: 'Co wolno tej osobie',
    edit: 'Edytuj',
    ownRoles: 'To Twoje konto. Role i punkty odbioru może Ci zmienić tylko ktoś inny.',
    ownAccount: 'Przejdź do swojego konta',
    waits: 'Zaproszenie czeka na przyjęcie. Link z wiadomości działa 48 godzin.',
    resend: 'Wyślij ponownie',
    resent: (email: string) => `Nowe zaproszenie wysłane na adres ${email}. Poprzedni link nie działa.`,
    editTitle: (name: string) => `Edycja: ${name}`,
    save: 'Zapisz zmiany',
    saved: 'Zmiany zapisane. Działają od następnego kliknięcia tej osoby.',
  },

  withdraw: {
    button: 'Wycofaj zaproszenie',
    title: 'Wycofać zaproszenie?',
    what: (name: string, email: string) =>
      `Link wysłany na adres ${email} przestanie działać, a ${name} zniknie z listy pracowników.`,
    done: 'Zaproszenie wycofane.',
  },

  block: {
    button: 'Zablokuj',
    title: 'Zablokować konto pracownika?',
    what: (name: string, email: string) =>
      `${name} (${email}) straci dostęp do Modułu Operatora od razu, na wszystkich urządzeniach.`,
    claims: 'Wnioski, które prowadzi ta osoba, wrócą do kolejki, gdy minie ich czas.',
    confirm: 'Zablokuj konto',
    done: (name: string) => `Konto zablokowane: ${name}. Wszystkie sesje zostały zakończone.`,
  },

  unblock: {
    button: 'Odblokuj',
    title: 'Odblokować konto pracownika?',
    what: (name: string) => `${name} znów będzie mieć dostęp do Modułu Operatora, z tymi samymi rolami.`,
    confirm: 'Odblokuj konto',
    done: (name: string) => `Konto odblokowane: ${name}.`,
  },

  reset: {
    button: 'Usuń drugi składnik logowania',
    title: 'Usunąć drugi składnik logowania?',
    what: (name: string) =>
      `Aplikacja z kodami, klucze dostępu i kody zapasowe przestaną działać. Osoba: ${name}.`,
    staffNext:
      'Wylogujemy tę osobę wszędzie i napiszemy do niej o tym. Przy następnym logowaniu ustawi nowy drugi składnik.',
    residentNext:
      'Wylogujemy tę osobę wszędzie i napiszemy do niej o tym. Do logowania wystarczy potem samo hasło.',
    verify: 'Upewnij się, że prosi o to właśnie ta osoba: zadzwoń albo porozmawiaj z nią osobiście.',
    checked: 'Tożsamość sprawdzona z dokumentem ze zdjęciem, w okienku',
    reason: 'Powód',
    reasonHint: 'Na przykład: zgubiony telefon, brak kodów zapasowych.',
    confirm: 'Usuń drugi składnik',
    done: 'Drugi składnik logowania został usunięty. Wysłaliśmy o tym wiadomość.',
  },

  role: {
    new: 'Dodaj rolę',
    newTitle: 'Nowa rola',
    name: 'Nazwa roli',
    nameHint: 'Na przykład: Punkt odbioru, Redakcja, Kontrola.',
    permissions: 'Uprawnienia',
    allows: 'Na co pozwala',
    nothing: 'na nic',
    holders: 'Osoby z tą rolą',
    people: (count: number) =>
      plural('pl', count, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
    editTitle: (name: string) => `Rola: ${name}`,
    editLead: (count: number) =>
      count === 0
        ? 'Nikt nie ma jeszcze tej roli.'
        : `Zmiany obejmą od razu wszystkich, którzy mają tę rolę (${plural('pl', count, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}).`,
    save: 'Zapisz rolę',
    added: (name: string) => `Rola dodana: ${name}.`,
    saved: (name: string) => `Rola zapisana: ${name}.`,
    nameTaken: 'Jest już rola o tej nazwie. Wybierz inną.',
    empty: 'Nie ma jeszcze ról',
    emptyHint: 'Rola to zestaw uprawnień, który potem nadajesz pracownikom.',
    delete: 'Usuń rolę',
    deleteTitle: 'Usunąć rolę?',
    deleteWhat: (name: string) => `Roli „${name}” nikt nie ma, więc nikt nie straci uprawnień.`,
    deleted: (name: string) => `Rola usunięta: ${name}.`,
  },

  /** W dzienniku. */
  changes: {
    given: (what: string) => `nadano: ${what}`,
    taken: (what: string) => `odebrano: ${what}`,
    before: (name: string) => `wcześniej: ${name}`,
    points: 'zmieniono punkty odbioru',
    renamed: 'zmieniono imię lub nazwisko',
  },

  conflict: {
    title: 'Tego nie można zrobić',
    own: 'To Twoje konto. O tę zmianę poproś kogoś, kto też zajmuje się pracownikami.',
    last: 'To ostatnie konto, które może zajmować się pracownikami. Bez niego nikt nie mógłby już nikogo zaprosić ani nadać roli. Najpierw daj to uprawnienie komuś innemu.',
    already: 'To konto jest już zablokowane.',
    'not-blocked': 'To konto nie jest zablokowane.',
    invited: 'Ta osoba nie przyjęła jeszcze zaproszenia. Możesz je wycofać.',
    'not-invited': 'To zaproszenie zostało już przyjęte.',
    'too-often': 'Na ten adres wysłaliśmy dziś już kilka zaproszeń. Wyślij następne jutro.',
    'not-yours':
      'Ta osoba może więcej niż Ty. Poproś kogoś, kto ma co najmniej te same uprawnienia co ta osoba.',
    household: 'To konto Twoje albo kogoś z Twojej rodziny. Drugi składnik usunie inna osoba z urzędu.',
    off: 'Na tym koncie nie ma drugiego składnika logowania.',
    'other-role':
      'To konto otwiera też Moduł Operatora albo Moduł Partnera. Drugi składnik może usunąć tylko ktoś, kto zajmuje się pracownikami.',
    held: 'Tę rolę ma jeszcze ktoś z pracowników. Najpierw nadaj tym osobom inną rolę.',
    back: 'Wróć',
  },

  problems: {
    'no-role': 'Wybierz przynajmniej jedną rolę.',
    'role-not-yours': 'Nie możesz nadać roli, która pozwala na więcej, niż wolno Tobie.',
    'other-points':
      'Tę rolę mają już osoby, które mogą działać w innych punktach odbioru. Produkcję i wydawanie kart doda do niej ktoś, kto działa we wszystkich punktach.',
    'points-not-yours': 'Wybierz tylko te punkty odbioru, w których wydajesz karty.',
    'not-yours': 'Możesz dać tylko te uprawnienia, które masz.',
    last: 'Bez tej roli nikt nie mógłby już zajmować się pracownikami. Najpierw daj to uprawnienie w innej roli.',
  },

  account: {
    title: 'Moje konto',
    data: 'Moje dane',
    hint: 'Jeśli te dane się zmieniły, powiedz o tym osobie, która zajmuje się pracownikami.',
    byProvider: 'Logujesz się kontem urzędu, więc hasło i drugi składnik zmienisz u dostawcy tego konta.',
    dueTitle: 'Najpierw włącz logowanie dwuetapowe',
    due: 'Pracownicy urzędu mają dostęp do danych mieszkańców, dlatego samo hasło nie wystarcza. Dodaj aplikację z kodami albo klucz dostępu. Potem otworzy się Moduł Operatora.',
    goOn: 'Mam zapisane kody, przejdź dalej',
  },

  provider: {
    failedTitle: 'Nie udało się zalogować kontem urzędu',
    reasons: {
      unreachable:
        'Serwer, który sprawdza konta urzędu, nie odpowiada. Spróbuj ponownie za kilka minut albo zaloguj się hasłem, jeśli je masz.',
      'not-ours':
        'Logowanie trwało za długo albo zaczęło się w innym oknie przeglądarki. Zacznij jeszcze raz.',
      refused:
        'Logowanie kontem urzędu zostało przerwane albo nie masz do niego prawa. Możesz zacząć jeszcze raz.',
      'no-address':
        'Na koncie urzędu nie ma potwierdzonego adresu e-mail, więc nie wiemy, kto się loguje. Zgłoś to administratorowi kont w urzędzie.',
      unknown:
        'Tym kontem urzędu można się zalogować tylko po zaproszeniu do Modułu Operatora. Poproś o nie osobę, która zajmuje się pracownikami.',
      blocked:
        'Twoje konto pracownika jest zablokowane. Jeśli to pomyłka, porozmawiaj z osobą, która zajmuje się pracownikami.',
    },
    again: 'Spróbuj jeszcze raz',
    login: 'Wróć do logowania',
  },
};
