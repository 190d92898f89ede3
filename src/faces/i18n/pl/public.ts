import { formatDuration } from '../duration.ts';

export const publicSite = {
  email: 'Adres e-mail',
  emailHint: 'Na przykład anna.nowak@poczta.pl',
  password: 'Hasło',
  passwordAgain: 'Powtórz hasło',
  newPassword: 'Nowe hasło',
  newPasswordAgain: 'Powtórz nowe hasło',
  passwordHint: 'Co najmniej 12 dowolnych znaków. Dobrym hasłem są na przykład cztery przypadkowe słowa.',
  newTab: '(otwiera się w nowej karcie)',

  panels: { resident: 'Panel Mieszkańca', staff: 'Moduł Operatora', partner: 'Moduł Partnera' },

  home: {
    title: 'Jedna karta, całe miasto',
    description: 'Załóż konto, złóż wniosek przez internet i korzystaj ze zniżek z Kartą Mieszkańca.',
    lead: 'Karta Mieszkańca to tańsze bilety na kulturę, sport i edukację oraz rabaty u partnerów. Wniosek złożysz przez internet, bez wizyty w urzędzie.',
    register: 'Załóż konto',
    logIn: 'Zaloguj',
    open: {
      resident: 'Otwórz Panel Mieszkańca',
      staff: 'Otwórz Moduł Operatora',
      partner: 'Otwórz Moduł Partnera',
    },
    welcome: (name: string) => `Dzień dobry, ${name}`,
    specimen: 'Anna Nowak',
    specimenStatus: 'Wzór',
    benefitsTitle: 'Co daje karta',
    benefits: [
      {
        icon: 'ticket-percent' as const,
        title: 'Tańsze bilety',
        text: 'Wydarzenia kulturalne, edukacyjne i sportowe w niższej cenie.',
      },
      {
        icon: 'store' as const,
        title: 'Rabaty u partnerów',
        text: 'Sklepy, kawiarnie i usługi w mieście. Pokazujesz kartę i płacisz mniej.',
      },
      {
        icon: 'package' as const,
        title: 'Pakiety dla Ciebie',
        text: 'Z kartą korzystasz też z pakietów, na przykład z bezpłatnych lub tańszych przejazdów.',
      },
      {
        icon: 'smartphone' as const,
        title: 'Zawsze przy Tobie',
        text: 'Plastikowa w portfelu albo wirtualna w telefonie. Zgubioną zastrzeżesz od razu.',
      },
    ],
    stepsTitle: 'Jak dostać kartę',
    steps: [
      {
        title: 'Załóż konto',
        text: 'Wystarczą imię, nazwisko i adres e-mail. Konto aktywujesz linkiem, który przyślemy.',
      },
      {
        title: 'Złóż wniosek',
        text: 'Dodaj zdjęcie i wymagane dokumenty. Formularz możesz zapisać i dokończyć później.',
      },
      {
        title: 'Odbierz kartę',
        text: 'O każdej zmianie statusu napiszemy. Wirtualna karta pojawi się w panelu, plastikowa będzie czekać w punkcie odbioru.',
      },
    ],
    questionsTitle: 'Masz pytania?',
    questions: 'Pomożemy przez telefon, e-mailem i na miejscu.',
    contact: 'Kontakt',
  },

  registration: {
    title: 'Załóż konto',
    lead: 'Wypełnij i prześlij formularz, aby założyć konto użytkownika.',
    choice: 'Sposób rejestracji',
    newAccount: 'Załóż nowe konto',
    existingAccount: 'Posiadam już konto, chcę zarejestrować się jako mieszkaniec',
    existingLead:
      'Podaj adres e-mail i hasło konta, którego używasz jako pracownik urzędu lub partnera. Dołączymy do niego rolę mieszkańca.',
    firstName: 'Imię',
    lastName: 'Nazwisko',
    consents: 'Zgody i oświadczenia',
    submit: 'Załóż konto',
    submitExisting: 'Zarejestruj się jako mieszkaniec',
    after:
      'Do założenia konta wymagane jest zaakceptowanie wymaganych zgód. Na podany adres e-mail zostanie przesłany link aktywacyjny, który pozwoli na dokończenie rejestracji i aktywację konta.',
    haveAccount: 'Masz już konto mieszkańca?',
    logIn: 'Zaloguj się',
    alreadyResident: 'To konto jest już kontem mieszkańca. Możesz się zalogować.',
    nameless: 'Do tego konta nie możemy dołączyć roli mieszkańca. Skontaktuj się z urzędem.',
    becameResident: 'Twoje konto jest teraz także kontem mieszkańca. Zaloguj się jak dotąd.',
  },

  sent: {
    title: 'Sprawdź swoją pocztę',
    activation: (email: string | undefined) =>
      `Na ${email ? `adres ${email}` : 'podany adres e-mail'} wysłaliśmy wiadomość z dalszymi wskazówkami. Otwórz ją i aktywuj konto linkiem, który działa 48 godzin.`,
    reset: (email: string | undefined) =>
      `Jeśli ${email ? `adres ${email}` : 'podany adres'} należy do konta, za chwilę dotrze na niego wiadomość z linkiem do zresetowania hasła. Link działa godzinę.`,
    missing: 'Nie widzisz wiadomości?',
    tips: [
      'Odczekaj kilka minut i odśwież skrzynkę.',
      'Zajrzyj do folderów „Spam” i „Oferty”.',
      'Sprawdź, czy adres nie ma literówki.',
    ],
    again: 'Wyślij jeszcze raz',
    otherAddress: 'Podaj inny adres',
    mailbox: 'Otwórz pocztę wersji demonstracyjnej',
  },

  activation: {
    title: 'Aktywacja konta',
    text: 'Został jeden krok: wpisz hasło, które podano przy zakładaniu konta.',
    submit: 'Aktywuj konto',
    wrongPassword: 'To nie jest hasło podane przy zakładaniu konta. Wpisz je jeszcze raz.',
    forgotten: 'Nie pamiętasz hasła albo to nie Ty zakładasz konto?',
    registerAgain: 'Załóż konto jeszcze raz, z własnym hasłem',
    done: 'Konto jest aktywne.',
    usedTitle: 'Ten link został już użyty',
    used: 'Konto jest już aktywne. Wystarczy się zalogować.',
    expiredTitle: 'Ten link stracił ważność',
    expired: 'Link aktywacyjny działa 48 godzin. Podaj adres e-mail, a wyślemy nowy.',
    unknownTitle: 'Nie znamy tego linku',
    unknown:
      'Sprawdź, czy adres skopiował się w całości. Jeśli od rejestracji minęło ponad 30 dni, załóż konto jeszcze raz. Możesz też zamówić nowy link.',
    resendTitle: 'Nowy link aktywacyjny',
    resend: 'Podaj adres e-mail z rejestracji. Jeśli konto czeka na aktywację, wyślemy nowy link.',
    resendSubmit: 'Wyślij link',
  },

  login: {
    title: 'Zaloguj',
    submit: 'Zaloguj',
    forgotten: 'Nie pamiętam hasła',
    noAccount: 'Nie masz jeszcze konta?',
    register: 'Załóż konto',
    wrong: 'Adres e-mail lub hasło są nieprawidłowe. Sprawdź je i spróbuj jeszcze raz.',
    delayedTitle: 'Za dużo nieudanych prób',
    delayed: (seconds: number) =>
      `Dla bezpieczeństwa konta odczekaj chwilę i spróbuj ponownie. Pozostały czas: ${formatDuration('pl', seconds)}.`,
    notActivatedTitle: 'Konto nie jest jeszcze aktywne',
    notActivated:
      'Otwórz wiadomość, którą wysłaliśmy po rejestracji, i kliknij link aktywacyjny. Jeśli jej nie masz, wyślemy nową.',
    resend: 'Wyślij link aktywacyjny',
    suspendedTitle: 'Konto jest zablokowane',
    suspendedBy: {
      consent: (consent: string) => `Konto jest zablokowane, bo wycofano wymaganą zgodę: „${consent}”`,
      guardian: (consent: string) =>
        `Konto jest zablokowane, bo osoba, która się nim opiekuje, wycofała wymaganą zgodę: „${consent}”`,
    },
    suspended: 'Nie można się teraz zalogować. Skontaktuj się z urzędem, a wyjaśnimy, co dalej.',
    contact: 'Kontakt',
    already: (name: string) => `W tej przeglądarce jest już zalogowane konto: ${name}.`,
    openPanel: 'Przejdź do panelu',
    loggedOut: 'Wylogowano.',
    demoTitle: 'Konta demonstracyjne',
    demoText: (password: string) => `Hasło każdego z nich: ${password}. Możesz też wejść jednym kliknięciem.`,
    demoRoles: {
      resident: 'Mieszkaniec',
      clerk: 'Urzędnik',
      manager: 'Kierownik (administrator)',
      partner: 'Partner (kierownik)',
      till: 'Partner (obsługa kasy)',
    },
    demoEnter: 'Wejdź',
    demoEnterAs: (role: string) => `Wejdź: ${role}`,
  },

  reset: {
    title: 'Nie pamiętam hasła',
    lead: 'Prosimy podać swój adres e-mail poniżej. Otrzymasz link do zresetowania hasła.',
    submit: 'Prześlij',
    backToLogin: 'Wróć do logowania',
    newTitle: 'Resetowanie hasła użytkownika',
    newLead: 'Wpisz dwa razy nowe hasło. Po jego ustawieniu wszystkie urządzenia zostaną wylogowane.',
    submitNew: 'Ustaw nowe hasło',
    done: 'Nowe hasło jest ustawione. Możesz się nim zalogować.',
    usedTitle: 'Ten link został już użyty',
    used: 'Nowe hasło zostało nim ustawione. Zaloguj się albo zamów kolejny link.',
    expiredTitle: 'Ten link stracił ważność',
    expired: 'Link do zresetowania hasła działa godzinę. Podaj adres e-mail, a wyślemy nowy.',
    unknownTitle: 'Nie znamy tego linku',
    unknown: 'Sprawdź, czy adres skopiował się w całości, albo zamów nowy link.',
    again: 'Zamów nowy link',
  },

  texts: {
    terms: 'Regulamin',
    privacy: 'Klauzula informacyjna',
    consent: 'Treść zgody',
    version: (version: number) => `Wersja ${version}`,
    onlyPolish: 'Ten tekst jest dostępny po polsku.',
    pickupPoints: 'Punkty odbioru kart',
    accessibility: 'Deklaracja dostępności',
    contact: 'Kontakt',
    address: 'Adres',
    phone: 'Telefon',
  },

  mailbox: {
    title: 'Poczta',
    lead: 'Wersja demonstracyjna nie wysyła poczty. Wszystkie wiadomości trafiają tutaj.',
    caption: 'Wiadomości, od najnowszych',
    subject: 'Temat',
    to: 'Do',
    at: 'Wysłana',
    emptyTitle: 'Nie ma jeszcze wiadomości',
    empty: 'Załóż konto albo zresetuj hasło, a wiadomość pojawi się tutaj po chwili.',
    text: 'Sam tekst',
    html: 'Wygląd wiadomości',
    back: 'Wszystkie wiadomości',
  },
};
