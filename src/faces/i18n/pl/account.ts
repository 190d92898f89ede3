/** "Moje konto" of the resident panel. */
export const account = {
  title: 'Moje konto',
  back: 'Wróć do zakładki „Moje konto”',
  yourPassword: 'Hasło',
  delayed: 'Za dużo prób. Odczekaj chwilę i wpisz hasło jeszcze raz.',

  about: {
    title: 'Informacje o koncie',
    firstName: 'Imię',
    lastName: 'Nazwisko',
    email: 'Email',
    changeEmail: 'Zmień adres e-mail',
    hint: 'Jeśli zmieniło się Twoje imię lub nazwisko, skontaktuj się z urzędem.',
    language: 'Język stron i wiadomości',
    changeLanguage: 'Zmień język',
  },

  phone: {
    label: 'Nr telefonu',
    hint: 'Przy numerze z innego kraju wpisz też jego kierunkowy, na przykład +380.',
    change: 'Zmień',
    remove: 'Usuń numer',
    saved: 'Numer telefonu zapisany.',
    removed: 'Numer telefonu usunięty.',
  },

  password: {
    title: 'Zmiana hasła',
    old: 'Stare hasło',
    new: 'Nowe hasło',
    newAgain: 'Potwierdź nowe hasło',
    hint: 'Co najmniej 12 dowolnych znaków. Dobrym hasłem są na przykład cztery przypadkowe słowa.',
    change: 'Zmień hasło',
    changed: 'Hasło zmienione. Na innych urządzeniach trzeba zalogować się ponownie.',
    delayed: 'Za dużo prób. Odczekaj chwilę i wpisz stare hasło jeszcze raz.',
  },

  emailChange: {
    title: 'Zmiana adresu e-mail',
    lead: (email: string) =>
      `Teraz logujesz się adresem ${email}. Nowy adres zacznie działać, gdy otworzysz link, który na niego wyślemy.`,
    newEmail: 'Nowy adres e-mail',
    passwordHint: 'Hasło, którym się logujesz.',
    submit: 'Wyślij link',
    cancel: 'Anuluj',
    same: 'To jest obecny adres Twojego konta. Wpisz inny.',
    tooOften: 'Wysłaliśmy już kilka wiadomości. Odczekaj trochę i spróbuj ponownie.',
    sent: (email: string) => `Wysłaliśmy link na adres ${email}. Otwórz go, aby potwierdzić zmianę.`,

    waitingTitle: 'Nowy adres czeka na potwierdzenie',
    waiting: (email: string, moment: string) =>
      `Link wysłaliśmy na adres ${email} (${moment}) i działa 48 godzin. Jeśli wiadomości nie ma, zajrzyj do folderu ze spamem.`,
    again: 'Wyślij ponownie',
    withdraw: 'Anuluj zmianę',
    withdrawn: 'Zmiana adresu jest anulowana. Konto ma dotychczasowy adres.',
    sentAgain: (email: string) => `Wysłaliśmy nowy link na adres ${email}. Poprzedni już nie działa.`,
    sentEnough: 'Wiadomość z linkiem jest już w drodze. Następną możesz zamówić po kilku minutach.',
    nothingWaits: 'Żadna zmiana adresu nie czeka na potwierdzenie.',

    confirmTitle: 'Potwierdź nowy adres e-mail',
    confirm: (email: string) => `Od teraz będziesz się logować adresem ${email} i tam będziemy pisać.`,
    others: 'Ze względów bezpieczeństwa wylogujemy Cię na pozostałych urządzeniach.',
    confirmSubmit: 'Potwierdź adres',
    done: (email: string) => `Adres e-mail zmieniony. Od teraz logujesz się adresem ${email}.`,
    taken: 'Tego adresu używa już inne konto, więc zmiana się nie udała. Podaj inny adres.',
    dead: {
      usedTitle: 'Ten link został już użyty',
      used: 'Adres e-mail jest już zmieniony.',
      expiredTitle: 'Ten link stracił ważność',
      expired: 'Minęło 48 godzin, zmiana została anulowana albo wysłaliśmy nowszy link. Możesz zamówić nowy.',
      unknownTitle: 'Nie znamy tego linku',
      unknown:
        'Sprawdź, czy link z wiadomości został skopiowany w całości i czy jesteś na koncie, którego adres zmieniasz.',
    },
  },

  devices: {
    title: 'Zalogowane urządzenia',
    lead: 'Jeśli czegoś tu nie rozpoznajesz, wyloguj to urządzenie i zmień hasło.',
    this: 'To urządzenie',
    unknown: 'Nieznana przeglądarka',
    name: (browser: string, system: string) => `${browser}, ${system}`,
    since: 'Zalogowano',
    seen: 'Ostatnio używane',
    ip: 'Adres IP',
    logOut: 'Wyloguj',
    logOutDevice: (device: string, moment: string) => `Wyloguj: ${device}, zalogowano ${moment}`,
    logOutOthers: 'Wyloguj wszystkie inne',
    onlyThis: 'Na żadnym innym urządzeniu nikt nie jest teraz zalogowany na Twoje konto.',
    confirmTitle: 'Wyloguj urządzenie',
    confirm: 'Aby wrócić na konto, trzeba będzie na nim wpisać hasło.',
    done: 'Urządzenie zostało wylogowane.',
    confirmOthersTitle: 'Wyloguj wszystkie inne urządzenia',
    confirmOthers: 'Zostaniesz na koncie tylko na tym urządzeniu. Na innych trzeba będzie wpisać hasło.',
    othersDone: 'Inne urządzenia zostały wylogowane.',
  },

  detachment: {
    familyTitle: 'Twoja rodzina',
    guardians: (names: readonly string[]) => `Twoim kontem opiekuje się: ${names.join(', ')}.`,
    lead: 'Możesz prowadzić swoje konto samodzielnie.',
    open: 'Odłącz się od rodziny',
    minor: 'Od rodziny można się odłączyć po ukończeniu 18 lat.',
    noFamily: 'Twoje konto nie należy do żadnej rodziny.',
    title: 'Odłącz się od rodziny',
    question: 'Czy na pewno chcesz odłączyć się od rodziny? Od razu po odłączeniu:',
    consequences: [
      'Twoja karta i pakiety zostaną bez zmian.',
      'Zobaczysz cały Panel Mieszkańca: swoje wnioski, zgody i całe konto. Będziesz prowadzić je samodzielnie.',
      'Nikt z rodziny nie zobaczy Twojej karty ani wniosków i nie będzie mógł działać w Twoim imieniu.',
      'Jeśli brakuje wymaganej zgody, poprosimy o nią na następnej stronie.',
      'Do rodziny wrócisz tylko na zaproszenie.',
    ],
    confirm: 'Odłącz się',
    done: 'Twoje konto nie należy już do rodziny. Prowadzisz je samodzielnie.',
  },

  deletion: {
    title: 'Usuń konto',
    lead: 'Usunięcie konta oznacza utratę możliwości logowania i korzystania ze zniżek.',
    open: 'Usuń konto',
    question:
      'Usuwanie konta oznacza utratę możliwości logowania do Panelu Mieszkańca oraz korzystania ze zniżek i promocji. Czy na pewno usunąć?',
    consequences:
      'Karta straci ważność, wnioski w toku zostaną anulowane, a Twoje dane, zdjęcie i dokumenty usunięte. Tego nie można cofnąć.',
    accountStays: 'Konto, którym logujesz się także do innego panelu, zostanie.',
    passwordHint: 'Aby potwierdzić, wpisz hasło do swojego konta.',
    yes: 'Tak',
    no: 'Nie',
    done: 'Konto zostało usunięte. Potwierdzenie wysłaliśmy na jego adres e-mail.',
  },
};
