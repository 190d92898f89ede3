import { plural } from '../format.ts';

/** Sprawy od strony urzędu. */
export const operatorCases = {
  title: 'Sprawy',
  caseTitle: (number: number) => `Sprawa ${number}`,
  heading: (number: number, subject: string) =>
    subject ? `Sprawa ${number}: ${subject}` : `Sprawa ${number}`,
  noSubject: 'Temat usunięty',

  inbox: {
    piles: 'Rodzaje spraw',
    pile: {
      oczekujace: 'Czekają na odpowiedź',
      aktywne: 'Aktywne',
      zamkniete: 'Zamknięte',
      wszystkie: 'Wszystkie',
    },
    empty: {
      oczekujace: {
        title: 'Nikt nie czeka na odpowiedź',
        text: 'Sprawa pojawi się tutaj, gdy napisze mieszkaniec.',
      },
      aktywne: {
        title: 'Nie ma aktywnych spraw',
        text: 'Tutaj są sprawy, których urząd jeszcze nie zamknął.',
      },
      zamkniete: { title: 'Nie ma zamkniętych spraw', text: 'Tutaj będą sprawy zakończone.' },
      wszystkie: {
        title: 'Nie ma jeszcze spraw',
        text: 'Sprawę może otworzyć mieszkaniec albo urząd: przyciskiem „Napisz wiadomość” na stronie mieszkańca.',
      },
    },
    nothingFound: 'Nie ma takich spraw',
    nothingFoundHint: 'Sprawdź numer albo pisownię nazwiska. Polskie litery nie mają znaczenia.',
    search: 'Numer, temat lub nazwisko',
    type: 'Typ sprawy',
    allTypes: 'Wszystkie',
    queue: 'Kolejka',
    allQueues: 'Wszystkie',
    assigned: 'Prowadzi',
    anybody: 'Dowolna osoba',
    me: 'Ja',
    nobody: 'Nikt',
    order: 'Kolejność',
    newest: 'Najnowsze',
    oldest: 'Najstarsze',
    number: 'Numer',
    subject: 'Temat',
    resident: 'Mieszkaniec',
    waits: 'Czeka',
    lastMessage: 'Ostatnia wiadomość',
    status: 'Status',
  },

  statuses: { waiting: 'Czeka na odpowiedź', open: 'Aktywna', closed: 'Zamknięta' },

  /** „czeka 2 dni” */
  lasted: {
    minutes: (count: number) => `${count}\u00a0min`,
    hours: (count: number) => `${count}\u00a0godz.`,
    days: (count: number) => plural('pl', count, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' }),
  },
  answeredAfter: {
    minutes: (count: number) => `odpowiedź po ${count}\u00a0min`,
    hours: (count: number) => `odpowiedź po ${count}\u00a0godz.`,
    days: (count: number) => `odpowiedź po ${count}\u00a0${count === 1 ? 'dniu' : 'dniach'}`,
  },

  messages: {
    title: 'Wiadomości',
    resident: 'Mieszkaniec',
    office: 'Urząd',
    by: (name: string) => `Urząd: ${name}`,
    arrived: 'Jest nowa wiadomość w tej sprawie.',
    fresh: 'Nowa',
    read: (moment: string) => `Przeczytano ${moment}`,
    unread: 'Jeszcze nieprzeczytana',
    more: 'Pokaż więcej wiadomości',
    deleted: 'Treść usunięta, bo minął czas jej przechowywania.',
    erased: 'Treść usunięta razem z danymi mieszkańca.',
  },

  answer: {
    title: 'Odpowiedź',
    body: 'Treść odpowiedzi',
    language: (name: string) => `Mieszkaniec czyta wiadomości w języku: ${name}.`,
    canned: 'Gotowa odpowiedź',
    choose: 'Wybierz',
    insert: 'Wstaw',
    send: 'Wyślij odpowiedź',
    sendAndClose: 'Wyślij i zamknij',
    sent: 'Odpowiedź wysłana. Mieszkaniec dostanie wiadomość e-mail z linkiem.',
    sentAndClosed: 'Odpowiedź wysłana, sprawa zamknięta. Mieszkaniec dostanie wiadomość e-mail z linkiem.',
    notSent: 'Twoja odpowiedź nie została wysłana',
    noReply: 'W sprawach tego typu mieszkaniec nie może odpowiedzieć.',
  },

  notes: {
    title: 'Notatki wewnętrzne',
    hidden: 'Notatka wewnętrzna – mieszkaniec jej nie widzi',
    none: 'Nie ma jeszcze notatek.',
    body: 'Nowa notatka',
    add: 'Dodaj notatkę',
    added: 'Notatka dodana. Widzą ją tylko pracownicy urzędu.',
  },

  facts: {
    title: 'O sprawie',
    resident: 'Mieszkaniec',
    language: 'Język',
    type: 'Typ',
    queue: 'Kolejka',
    waitsSince: 'Czeka od',
    opened: 'Otwarta',
    openedBy: { resident: 'przez mieszkańca', staff: 'przez urząd' },
  },

  assignment: {
    title: 'Kto prowadzi',
    you: 'Prowadzisz tę sprawę.',
    other: (name: string) => `Prowadzi: ${name}.`,
    nobody: 'Nikt jeszcze nie prowadzi tej sprawy.',
    take: 'Weź sprawę',
    takeOver: 'Przejmij sprawę',
    release: 'Oddaj do kolejki',
    to: 'Przekaż osobie',
    give: 'Przekaż',
    taken: 'Prowadzisz tę sprawę.',
    released: 'Sprawa wróciła do kolejki.',
    given: (name: string) => `Sprawa przekazana. Prowadzi: ${name}.`,
  },

  move: {
    to: 'Przenieś do kolejki',
    move: 'Przenieś',
    moved: (queue: string) => `Sprawa przeniesiona do kolejki: ${queue}.`,
  },

  closing: {
    button: 'Zamknij bez odpowiedzi',
    title: 'Zamknąć sprawę bez odpowiedzi?',
    what: (number: number, name: string) => `Sprawa ${number} (${name}) zostanie zamknięta.`,
    after:
      'Mieszkaniec zobaczy, że sprawa jest zamknięta, i nie będzie mógł w niej pisać. Możesz ją później otworzyć ponownie.',
    waiting: 'Mieszkaniec czeka w tej sprawie na odpowiedź.',
    confirm: 'Zamknij sprawę',
    done: 'Sprawa zamknięta.',
    reopen: 'Otwórz ponownie',
    reopened: 'Sprawa jest znowu otwarta. Mieszkaniec może w niej pisać.',
    history: 'Zamknięcia',
    closed: 'Zamknięta',
    reopenedEntry: 'Otwarta ponownie',
    wordsGone:
      'Ta sprawa jest zamknięta, a jej treść usunęliśmy, bo minął czas przechowywania. Zostały numer i daty. Aby napisać do tej osoby, załóż nową sprawę na jej stronie.',
    isClosed: 'Ta sprawa jest zamknięta. Aby odpowiedzieć, otwórz ją ponownie.',
  },

  conflict: {
    title: 'Tego nie można teraz zrobić',
    own: 'To sprawa Twoja albo osoby z Twojej rodziny. Poprowadzi ją inny pracownik urzędu.',
    erased: 'Dane tej osoby zostały usunięte. Nie ma komu odpowiedzieć, a ze sprawy zostały numer i daty.',
    closed: 'Ktoś w międzyczasie zamknął tę sprawę. Otwórz ją ponownie, jeśli trzeba jeszcze odpowiedzieć.',
    'already-closed': 'Ta sprawa jest już zamknięta. Nic nie zostało zmienione.',
    'words-gone':
      'Treści tej sprawy już nie ma, więc nie można jej otworzyć ponownie. Aby napisać do tej osoby, załóż nową sprawę na jej stronie.',
    'already-open': 'Ta sprawa jest już otwarta. Nic nie zostało zmienione.',
    changedTo: (name: string) =>
      `Ktoś był szybszy: tę sprawę prowadzi teraz ${name}. Nic nie zostało zmienione.`,
    changedToNobody: 'Ktoś był szybszy: tej sprawy nikt już nie prowadzi. Nic nie zostało zmienione.',
    nobody: 'Tej osobie nie można przekazać sprawy: nie odpowiada na sprawy albo jest z rodziny mieszkańca.',
    queue: 'Tej kolejki już nie ma. Wybierz inną.',
  },
  ownNotes:
    'To sprawa Twoja albo osoby z Twojej rodziny. Poprowadzi ją inny pracownik urzędu, a notatek wewnętrznych tu nie widać.',
  erasedCase: 'Dane tej osoby zostały usunięte. Ze sprawy zostały numer i daty.',

  write: {
    button: 'Napisz wiadomość',
    title: 'Nowa wiadomość do mieszkańca',
    lead: (name: string) => `Do: ${name}. Powstanie nowa sprawa, którą będziesz prowadzić.`,
    type: 'Typ sprawy',
    subject: 'Temat',
    body: 'Treść wiadomości',
    send: 'Wyślij wiadomość',
    sent: (number: number) => `Wiadomość wysłana. To sprawa ${number}.`,
    own: 'To Ty albo osoba z Twojej rodziny. Napisze do niej inny pracownik urzędu.',
    noTypes: 'Miasto nie ma żadnego typu sprawy, który może otworzyć urząd. Dodaje go administrator.',
    noReply: 'bez możliwości odpowiedzi',
  },

  about: {
    title: 'Sprawy',
    none: 'Ta osoba nie ma spraw.',
    all: 'Wszystkie sprawy tej osoby',
  },
};
