import type { FieldKind } from '../../../applications/definition.ts';
import type { ApplicationStatus } from '../../../applications/status.ts';
import { pluralForm } from '../format.ts';

/** "5 dni roboczych", after "w ciągu". */
const workingDays = (days: number): string => (days === 1 ? '1 dnia roboczego' : `${days} dni roboczych`);

const hints: Partial<Record<FieldKind, string>> = {
  'birth-date': 'Na przykład 18.04.1985',
  'postal-code': 'Na przykład 00-950',
  street: 'Na przykład ul. Lipowa 8 m. 4',
  phone: 'Na przykład 600 100 200',
};

const nextTitles: Record<ApplicationStatus, (number: number) => string> = {
  draft: () => '',
  submitted: (number) => `Wniosek nr ${number} jest złożony`,
  'in-review': () => 'Urząd sprawdza Twój wniosek',
  returned: () => 'Wniosek czeka na Twoją poprawkę',
  accepted: () => 'Wniosek jest zaakceptowany',
  'in-production': () => 'Karta jest w produkcji',
  ready: () => 'Karta czeka na Ciebie',
  completed: () => 'Wniosek jest zrealizowany',
  rejected: () => 'Wniosek jest odrzucony',
  cancelled: () => 'Wniosek jest anulowany',
};

export const resident = {
  tabs: { cards: 'Moje karty', applications: 'Moje wnioski', account: 'Moje konto' },
  shortTabs: { cards: 'Karty', applications: 'Wnioski', account: 'Konto' },

  cards: {
    title: 'Moje karty',
    issuedAt: 'Karta wydana dnia',
    validFrom: 'Karta ważna od dnia',
    status: 'Status karty',
    block: 'Zastrzeż kartę',
    about:
      'Karta Mieszkańca uprawnia do rabatów u Partnerów Karty oraz do tańszych biletów na wydarzenia kulturalne, edukacyjne i sportowe. Jest też potrzebna do korzystania z innych pakietów, na przykład bezpłatnych lub tańszych przejazdów.',
    blockedTitle: 'Ta karta jest zastrzeżona',
    blockedText: 'Nie można z niej korzystać. Odblokować ją może tylko upoważniony pracownik urzędu.',
    blockedContact: 'Jeśli karta się odnalazła, skontaktuj się z urzędem:',
    contactPage: 'strona kontaktowa',
    pendingTitle: 'Twoja karta jest w przygotowaniu',
    pendingText: 'Napiszemy do Ciebie, gdy będzie gotowa do odbioru. Zacznie działać po odbiorze.',
    readyTitle: 'Twoja karta jest gotowa',
    readyText: 'Karta czeka na Ciebie w punkcie odbioru. Zacznie działać, gdy ją odbierzesz.',
    openApplication: (number: number) => `Zobacz wniosek nr ${number}`,
    waitingTitle: 'Twój wniosek jest w toku',
    waitingText: (number: number) => `Karta pojawi się tutaj, gdy urząd zaakceptuje wniosek nr ${number}.`,
    waitingAction: 'Zobacz status wniosku',
    noneTitle: 'Nie masz jeszcze karty',
    noneText: 'Złóż wniosek o wydanie karty. Gdy urząd go zaakceptuje, karta pojawi się w tym miejscu.',
    noneAction: 'Złóż wniosek o kartę',
    packages: 'Przypisane pakiety',
    validUntil: (day: string) => `Ważny do: ${day}`,
    wasValidUntil: (day: string) => `Był ważny do: ${day}`,
    packageEnded: 'Nieważny',
    past: 'Poprzednie karty',
  },

  block: {
    title: 'Zastrzeż kartę',
    text: (number: string) =>
      `Blokujesz kartę o numerze ${number}. Karta nie będzie mogła być wykorzystana do uzyskania zniżek.`,
    unblocking: 'Odblokować ją może tylko upoważniony pracownik urzędu.',
    confirm: 'Zastrzeż kartę',
    done: (number: string) => `Karta o numerze ${number} jest zastrzeżona.`,
    refused: {
      'not-found': 'Nie ma takiej karty.',
      'already-blocked': 'Ta karta jest już zastrzeżona.',
      'not-active': 'Tej karty nie trzeba zastrzegać: nie jest aktywna.',
    },
  },

  applications: {
    title: 'Moje wnioski',
    apply: 'Złóż wniosek',
    newApplication: 'Nowy wniosek',
    numbered: (number: number) => `Wniosek nr ${number}`,
    preview: 'Podgląd',
    continue: 'Kontynuuj',
    correct: 'Popraw wniosek',
    deleteDraft: 'Usuń wersję roboczą',
    filter: (chosen: number) =>
      chosen === 0
        ? 'Filtr: wszystkie statusy'
        : `Filtr: ${chosen} ${pluralForm('pl', chosen, { one: 'status', few: 'statusy', many: 'statusów', other: 'statusu' })}`,
    sort: 'Sortuj',
    newest: 'Od najnowszego',
    oldest: 'Od najstarszego',
    noneTitle: 'Nie masz jeszcze żadnych wniosków',
    noneText: 'Tu znajdziesz złożone wnioski, ich status oraz wersje robocze.',
    notFoundTitle: 'Nie ma takich wniosków',
    notFoundText: 'Żaden z Twoich wniosków nie ma wybranego statusu.',
  },

  choose: {
    title: 'Złóż wniosek',
    lead: 'Wybierz wniosek. Wypełnisz go krok po kroku, a każdy krok od razu zapiszemy.',
    draftsTitle: 'Masz wersję roboczą wniosku',
    continueDraft: (title: string) => `Kontynuuj: ${title}`,
    draftSaved: (moment: string) => `zapisana ${moment}`,
    start: 'Rozpocznij wniosek',
    nothingTitle: 'Teraz nie można złożyć wniosku',
    nothingText: 'Miasto nie przyjmuje teraz wniosków przez internet. Zajrzyj tu później.',
    notOffered: {
      'has-card': 'Masz już kartę, więc nie możesz teraz złożyć tego wniosku.',
      'under-way':
        'Twój wniosek o wydanie karty jest już w toku. Jego status sprawdzisz w zakładce „Moje wnioski”.',
      'use-duplicate':
        'Masz zastrzeżoną kartę plastikową, więc nie możesz złożyć tego wniosku. Skontaktuj się z urzędem.',
      'too-many-drafts':
        'Masz już pięć wersji roboczych. Zanim zaczniesz następną, wyślij albo usuń jedną z nich.',
    },
  },

  apply: {
    steps: {
      dane: { label: 'Dane', title: 'Twoje dane', lead: 'Wpisz je tak jak w dokumencie tożsamości.' },
      zdjecie: { label: 'Zdjęcie', title: 'Zdjęcie', lead: 'Będzie widoczne na karcie.' },
      'punkt-odbioru': {
        label: 'Punkt odbioru',
        title: 'Punkt odbioru karty',
        lead: 'Tu odbierzesz gotową kartę. Weź ze sobą dokument tożsamości.',
      },
      dokumenty: {
        label: 'Dokumenty',
        title: 'Dokumenty',
        lead: 'Tutaj prześlij wymagane dokumenty.',
      },
      wyslij: { label: 'Sprawdź i wyślij', title: 'Sprawdź i wyślij', lead: '' },
    },
    groups: {
      person: 'Dane osobowe',
      address: 'Adres',
      contact: 'Kontakt',
      other: 'Inne informacje',
    },
    hints,
    remark: 'Uwaga urzędu:',
    next: 'Zapisz i przejdź dalej',
    saveDraft: 'Zapisz wersję roboczą',
    saveChanges: 'Zapisz i dokończ później',
    draftSaved: 'Wersja robocza zapisana.',
    changesSaved: 'Poprawki zapisane. Pamiętaj, żeby wysłać wniosek ponownie.',
    alreadySent: 'Ten wniosek jest już wysłany i nie można go teraz zmienić.',

    photoHint:
      'Zdjęcie twarzy (na jasnym jednolitym tle) w formacie JPEG, JPG, PNG lub WEBP oraz proporcji 3:4 (np. rozdzielczość 709x945), do 10 MB. Zdjęcie w innych proporcjach przytniesz na następnym ekranie.',
    addPhoto: 'Dodaj zdjęcie',
    otherPhoto: 'Inne zdjęcie',
    removePhoto: 'Usuń zdjęcie',
    photoSaved: 'Zdjęcie zapisane. Sprawdź kadr i przejdź dalej.',
    savedPhoto: 'Zapisany kadr',
    savedPhotoText: 'Tak zdjęcie wygląda na karcie. Nowy kadr zapisze się, gdy przejdziesz dalej.',
    cropTooSmall: 'Kadr jest za mały i zdjęcie byłoby niewyraźne. Pomniejsz zdjęcie w kadrze.',

    documentHint: 'Plik PDF do 10 MB.',
    removeFile: 'Usuń',

    incomplete: 'Uzupełnij przed wysłaniem',
    unanswered: 'Te uwagi urzędu czekają jeszcze na poprawkę',
    consentMissing: 'Zaznacz wymaganą zgodę.',
    consents: 'Zgody i oświadczenia',
    send: 'Wyślij wniosek',
    notSent: 'Wniosek nie został wysłany',
    sent: (number: number) => `Wniosek wysłany. Numer wniosku: ${number}.`,
  },

  deleteDraft: {
    title: 'Usuń wersję roboczą',
    text: 'Usuniemy wpisane dane, zdjęcie i dokumenty. Nie będzie można ich odzyskać.',
    done: 'Wersja robocza usunięta.',
  },

  view: {
    content: 'Treść wniosku',
    questions: 'Masz pytania odnośnie Wniosku lub Karty mieszkańca?',
    contact: 'Skontaktuj się z nami',
    actors: { resident: 'Ty', staff: 'Urząd', system: 'System' },
    next: {
      titles: nextTitles,
      decision: (days: number) =>
        `Urząd sprawdzi wniosek i podejmie decyzję w ciągu ${workingDays(days)} od złożenia.`,
      mails: (email: string) => `O każdej zmianie napiszemy na adres ${email}.`,
      returned: 'Popraw wskazane części i wyślij wniosek ponownie. Reszta zostaje bez zmian.',
      production: 'Przygotowujemy Twoją kartę. Napiszemy, gdy będzie gotowa do odbioru.',
      ready: 'Odbierz ją w wybranym punkcie. Weź ze sobą dokument tożsamości.',
      completed: 'Kartę i przypisane pakiety znajdziesz w zakładce „Moje karty”.',
      reason: 'Powód:',
      rejected: 'Możesz złożyć nowy wniosek.',
      cancelled: 'Urząd już się nim nie zajmuje. Możesz złożyć nowy wniosek.',
    },
  },

  cancellation: {
    title: (number: number) => `Anuluj wniosek nr ${number}`,
    text: 'Urząd nie będzie się nim dalej zajmował. Anulowanego wniosku nie można przywrócić, ale można złożyć nowy.',
    confirm: 'Anuluj wniosek',
    keep: 'Nie anuluj',
    done: (number: number) => `Wniosek nr ${number} jest anulowany.`,
    refused: {
      'not-found': 'Nie ma takiego wniosku.',
      'already-cancelled': 'Ten wniosek jest już anulowany.',
      'already-decided': 'Urząd podjął już decyzję w sprawie tego wniosku, więc nie można go anulować.',
    },
  },

  account: {
    title: 'Moje konto',
    about: 'Informacje o koncie',
    firstName: 'Imię',
    lastName: 'Nazwisko',
    email: 'Email',
    aboutHint: 'Jeśli zmieniło się Twoje imię lub nazwisko, skontaktuj się z urzędem.',
    language: 'Język stron i wiadomości',
    changeLanguage: 'Zmień język',
    password: 'Zmiana hasła',
    oldPassword: 'Stare hasło',
    newPassword: 'Nowe hasło',
    newPasswordAgain: 'Potwierdź nowe hasło',
    passwordHint: 'Co najmniej 12 dowolnych znaków. Dobrym hasłem są na przykład cztery przypadkowe słowa.',
    changePassword: 'Zmień hasło',
    passwordChanged: 'Hasło zmienione. Na innych urządzeniach trzeba zalogować się ponownie.',
    passwordDelayed: 'Za dużo prób. Odczekaj chwilę i wpisz stare hasło jeszcze raz.',
  },
};
