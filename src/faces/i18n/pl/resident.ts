import type { ApplicationKind } from '../../../applications/definition.ts';
import type { ApplicationStatus } from '../../../applications/status.ts';
import { pluralForm } from '../format.ts';
import { apply } from './apply.ts';
import { choose } from './choose.ts';
import { family } from './family.ts';

/** "5 dni roboczych", after "w ciągu". */
const workingDays = (days: number): string => (days === 1 ? '1 dnia roboczego' : `${days} dni roboczych`);

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

/** What a completed application of each kind has changed. */
const done: Record<ApplicationKind, string> = {
  issue: 'Karta jest wydana, a pakiet przypisany.',
  plastic: 'Karta plastikowa jest wydana. Zastąpiła poprzednią.',
  duplicate: 'Duplikat jest wydany, a poprzednia karta zastrzeżona.',
  change: 'Dane na karcie są zmienione.',
  extension: 'Pakiet jest przedłużony.',
  package: 'Nowy pakiet jest już na karcie.',
};

export const resident = {
  tabs: {
    cards: 'Moje karty',
    applications: 'Moje wnioski',
    account: 'Moje konto',
    consents: 'Moje zgody',
    benefits: 'Moje benefity',
    cases: 'Moje sprawy',
    family: 'Moja rodzina',
  },
  shortTabs: {
    cards: 'Karty',
    applications: 'Wnioski',
    account: 'Konto',
    consents: 'Zgody',
    benefits: 'Benefity',
    cases: 'Sprawy',
    family: 'Rodzina',
  },

  acting: {
    waiting: 'Czeka na aktywację',
    notOfFamily: 'Nie możesz działać w imieniu tej osoby: nie ma jej w Twojej rodzinie.',
  },

  cards: {
    title: 'Moje karty',
    issuedAt: 'Karta wydana dnia',
    validFrom: 'Karta ważna od dnia',
    status: 'Status karty',
    block: 'Zastrzeż kartę',
    oldPrint: {
      title: 'Na karcie plastikowej są jeszcze poprzednie dane',
      text: 'Karta działa jak dotąd. Jeśli chcesz kartę z nowymi danymi, złóż:',
    },
    forms: {
      issue: 'Wniosek o wydanie karty',
      plastic: 'Wniosek o wydanie karty plastikowej',
      duplicate: 'Wniosek o duplikat karty',
      change: 'Wniosek o zmianę danych osobowych',
      extension: 'Wniosek o przedłużenie uprawnień',
      package: 'Wniosek o nowy pakiet',
    },
    numbered: (form: string, number: number) => `${form} nr ${number}`,
    whileBlocked: 'Dane na karcie zmienisz, gdy nie będzie już zastrzeżona.',
    about:
      'Karta Mieszkańca uprawnia do rabatów u Partnerów Karty oraz do tańszych biletów na wydarzenia kulturalne, edukacyjne i sportowe. Jest też potrzebna do korzystania z innych pakietów, na przykład bezpłatnych lub tańszych przejazdów.',
    blockedTitle: 'Ta karta jest zastrzeżona',
    blockedText: 'Nie można z niej korzystać. Odblokować ją może tylko upoważniony pracownik urzędu.',
    blockedContact: 'Jeśli karta się odnalazła, skontaktuj się z urzędem:',
    contactPage: 'strona kontaktowa',
    pendingTitle: 'Karta plastikowa jest w przygotowaniu',
    pendingText: 'Napiszemy do Ciebie, gdy będzie gotowa do odbioru.',
    startsAtHandOver: 'Zacznie działać po odbiorze.',
    worksUntilThen: 'Do tego czasu działa karta, którą widzisz poniżej.',
    readyTitle: 'Karta plastikowa jest gotowa',
    readyText: 'Karta czeka na Ciebie w punkcie odbioru. Weź ze sobą dokument ze zdjęciem.',
    openApplication: (number: number) => `Zobacz wniosek nr ${number}`,
    waitingTitle: 'Twój wniosek jest w toku',
    waitingText: (number: number) => `Karta pojawi się tutaj, gdy urząd zaakceptuje wniosek nr ${number}.`,
    waitingAction: 'Zobacz status wniosku',
    noneTitle: 'Nie masz jeszcze karty',
    noneText: 'Złóż wniosek o wydanie karty. Gdy urząd go zaakceptuje, karta pojawi się w tym miejscu.',
    noneOfMember:
      'O kartę wystąpi osoba, która opiekuje się Twoim kontem. Gdy urząd ją wyda, karta pojawi się w tym miejscu.',
    noneAction: 'Złóż wniosek o kartę',
    packages: 'Przypisane pakiety',
    validUntil: (day: string) => `Ważny do: ${day}`,
    wasValidUntil: (day: string) => `Był ważny do: ${day}`,
    packageEnded: 'Nieważny',
    noPackages: 'Na tej karcie nie ma jeszcze żadnego pakietu.',
    extendFrom: (day: string) => `Przedłużysz od ${day}.`,
    extendTooLate: 'Czas na przedłużenie minął. Możesz złożyć wniosek o nowy pakiet.',
    extendWithCard: 'Pakiet przedłużysz, gdy będzie karta, na której działa.',
    extendAtOffice:
      'Wniosku o przedłużenie tego pakietu nie można złożyć przez internet. Zapytaj w urzędzie:',
    extendByGuardian: 'Wniosek o przedłużenie tego pakietu złoży osoba, która opiekuje się Twoim kontem.',
    addPackage: 'Dodaj nowy pakiet',
    allPackages: 'Na karcie są już wszystkie pakiety, które można dodać.',
    addWhileBlocked: 'Nowy pakiet dodasz, gdy karta nie będzie już zastrzeżona.',
    addWhenCollected: 'Nowy pakiet dodasz po odbiorze karty.',
    past: 'Poprzednie karty',
  },

  block: {
    title: 'Zastrzeż kartę',
    text: (number: string) =>
      `Blokujesz kartę o numerze ${number}. Karta nie będzie mogła być wykorzystana do uzyskania zniżek.`,
    whose: (name: string) => `To karta na nazwisko: ${name}.`,
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
    forWhom: 'Dla',
    someWard: 'osoba pod Twoją opieką',
    more: 'Złóż kolejny wniosek',
  },

  choose,
  apply,
  family,

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
    guardian: (name: string) => `Opiekun: ${name}`,
    formerGuardian: 'Opiekun',
    next: {
      titles: nextTitles,
      decision: (days: number) =>
        `Urząd sprawdzi wniosek i podejmie decyzję w ciągu ${workingDays(days)} od złożenia.`,
      mails: (email: string) => `O każdej zmianie napiszemy na adres ${email}.`,
      returned: 'Popraw wskazane części i wyślij wniosek ponownie. Reszta zostaje bez zmian.',
      production: 'Przygotowujemy Twoją kartę. Napiszemy, gdy będzie gotowa do odbioru.',
      ready: 'Odbierz ją w wybranym punkcie. Weź ze sobą dokument tożsamości.',
      done,
      doneUntil: (day: string) => `Pakiet jest ważny do: ${day}.`,
      where: 'Kartę i przypisane pakiety znajdziesz w zakładce „Moje karty”.',
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
};
