export const ui = {
  productName: 'Karta Mieszkańca',
  skipToContent: 'Przejdź do treści',
  demoBand: 'Wersja demonstracyjna: miasto, osoby i dane są zmyślone.',
  language: 'Język strony',
  cancel: 'Anuluj',
  change: 'Zmień',
  close: 'Zamknij',
  print: 'Drukuj',
  copied: 'Skopiowano.',
  closedOn: (days: string) => `Nieczynne: ${days}`,
  breadcrumb: 'Ścieżka powrotu',
  errorTitlePrefix: 'Popraw dane',

  header: {
    home: 'strona główna',
    logIn: 'Zaloguj',
    register: 'Załóż konto',
    account: 'Twoje konto',
    logOut: 'Wyloguj',
  },

  footer: {
    label: 'Stopka',
    contact: 'Kontakt',
    about: 'Informacje',
    accessibility: 'Deklaracja dostępności',
    privacy: 'Klauzula informacyjna',
    terms: 'Regulamin',
    statistics: 'Statystyka',
    version: (version: string) => `Wersja ${version}`,
  },

  menu: {
    label: 'Menu',
    more: 'Więcej',
    /** Read out beside the number on a menu entry. */
    badge: (count: number) => `nowe: ${count}`,
  },

  acting: {
    family: 'Twoja rodzina',
    actingAs: 'Działasz jako',
    you: 'Ty',
    back: 'Wróć do swojego konta',
  },

  form: {
    errorSummary: 'Popraw dane w formularzu',
    errorPrefix: 'Do poprawy:',
    optional: '(opcjonalne)',
    requiredNote: 'Pola oznaczone gwiazdką (*) są wymagane.',
    showPassword: 'Pokaż',
    hidePassword: 'Ukryj',
    chooseFile: 'Wybierz plik',
  },

  filter: { label: 'Wyszukiwanie i filtry', apply: 'Pokaż', reset: 'Wyczyść filtry' },
  chart: { csv: 'Pobierz CSV', table: 'Tabela', empty: 'W tym czasie nie ma czego pokazać.' },
  table: { sortAscending: 'sortuj rosnąco', sortDescending: 'sortuj malejąco' },
  paging: {
    label: 'Strony wyników',
    first: 'Od początku',
    previous: 'Poprzednia strona',
    next: 'Następna strona',
  },

  steps: {
    label: 'Kroki',
    position: (step: number, of: number) => `Krok ${step} z ${of}`,
    done: 'gotowe',
  },

  card: {
    label: 'Karta Mieszkańca',
    number: 'Numer karty',
    validUntil: 'Ważna do',
    noEnd: 'Bezterminowo',
    status: 'Status karty',
    code: 'Kod karty do okazania w sklepie',
  },

  crop: {
    label: 'Kadr zdjęcia',
    help: 'Przesuń i powiększ zdjęcie tak, żeby głowa mieściła się w obrysie.',
    keyboardHelp: 'Na klawiaturze strzałki przesuwają zdjęcie, plus je powiększa, a minus pomniejsza.',
    left: 'W lewo',
    right: 'W prawo',
    up: 'W górę',
    down: 'W dół',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    preview: 'Tak zdjęcie będzie wyglądać na karcie',
    /** Words may stand for the numbers: the browser counts. All in per cent of the photo. */
    told: (width: number | string, left: number | string, top: number | string) =>
      `W kadrze jest ${width}% szerokości zdjęcia. Odstęp od lewej ${left}%, od góry ${top}%.`,
    edge: 'Dalej się nie da.',
  },

  photoRules: {
    title: 'Jakie zdjęcie będzie dobre',
    good: 'Dobrze:',
    bad: 'Źle:',
    light: 'twarz na wprost, jasne tło',
    dark: 'ciemne tło, mało światła',
    covered: 'ciemne okulary lub nakrycie głowy',
    far: 'twarz za daleko',
    more: 'Wybierz aktualne zdjęcie jednej osoby, bez filtrów i napisów. Ciemne okulary lub nakrycie głowy mogą zostać, jeśli nosisz je ze względów zdrowotnych lub religijnych.',
  },

  camera: {
    open: 'Zrób zdjęcie',
    fromDevice: 'Dodaj ze swojego urządzenia',
    take: 'Zrób zdjęcie teraz',
    again: 'Zrób jeszcze raz',
    use: 'Użyj tego zdjęcia',
    close: 'Zamknij aparat',
    title: 'Aparat',
    hint: 'Ustaw twarz w obrysie, patrz prosto w obiektyw.',
    taken: 'Zdjęcie zostało dodane do formularza.',
    denied:
      'Przeglądarka nie ma dostępu do aparatu. Zezwól na aparat w jej ustawieniach albo dodaj zdjęcie z urządzenia.',
    missing: 'Nie udało się włączyć aparatu. Dodaj zdjęcie z urządzenia.',
  },

  document: {
    /** Words may stand for the numbers: the viewer counts in the browser. */
    page: (page: number | string, of: number | string) => `Strona ${page} z ${of}`,
    previousPage: 'Poprzednia strona',
    nextPage: 'Następna strona',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    rotate: 'Obróć',
    download: 'Pobierz',
    loading: 'Wczytuję dokument…',
    failed: 'Nie udało się pokazać dokumentu. Pobierz go i otwórz u siebie.',
    toolbar: (name: string) => `Oglądanie: ${name}`,
    /** Words may stand for the numbers. */
    view: (percent: number | string, degrees: number | string) =>
      `Powiększenie ${percent}%, obrót o ${degrees} stopni.`,
    noText: 'Na tej stronie jest sam obraz. Nie ma na niej tekstu, który czytnik mógłby odczytać.',
  },

  placePicker: {
    label: 'Zaznacz miejsce na mapie miasta',
    hint: 'Wskaż miejsce na mapie miasta. Punkt na mapie to położenie, które zapiszesz.',
    keys: 'Możesz też przesuwać punkt strzałkami na klawiaturze.',
    told: (place: string) => `Wskazane miejsce: ${place}`,
  },
  keptText: {
    logIn: 'Sesja wygasła. Zaloguj się, a wrócisz do swojego tekstu.',
    back: 'Sesja wygasła, ale Twój tekst jest zachowany. Sprawdź go i wyślij jeszcze raz.',
    files: 'Załączniki dodaj ponownie.',
  },

  attachments: {
    label: 'Załączniki',
    hint: 'PDF, JPG, PNG, WEBP, DOCX, ODT albo TXT. Najwyżej 5 plików, każdy do 10 MB.',
    choose: 'Dodaj załączniki',
    kept: 'Dodane pliki',
    keptHint: 'Odznacz plik, którego nie chcesz wysłać.',
    refused: (name: string, why: string) => `„${name}”: ${why}`,
    view: 'Zobacz',
    download: 'Pobierz',
    states: {
      waiting: 'sprawdzany',
      infected: 'usunięty: program antywirusowy uznał ten plik za niebezpieczny',
      gone: 'usunięty: minął czas jego przechowywania',
    },
  },
};
