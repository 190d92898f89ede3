import type { Fault, FreeFieldKind } from '../../../applications/definition.ts';
import { plural } from '../format.ts';

const faults: Record<Fault, string> = {
  names:
    'Imię i nazwisko trafiają na kartę. Dodaj oba pola i zaznacz, że są wymagane. Bez nich ten rodzaj wniosku nie może działać.',
  'name-keys': 'Imię i nazwisko mogą być w formularzu tylko raz.',
  'keys-twice': 'Dwa pola albo dwa dokumenty są takie same. Usuń jedno z nich.',
  'pesel-twice': 'O numer PESEL można zapytać tylko raz. Usuń jedno z tych pól.',
  'no-options': 'Wpisz co najmniej jedną odpowiedź do wyboru, każdą w osobnym wierszu.',
  'no-label': 'Każde własne pole musi mieć nazwę.',
  'no-carrier': 'Zaznacz, czy karta jest w telefonie, plastikowa, czy w obu postaciach.',
  'not-plastic': 'Ten rodzaj wniosku dotyczy karty plastikowej. Zaznacz kartę plastikową.',
  'no-duplicate-reason':
    'Wniosek o duplikat musi pytać o jego powód. Dodaj wymagane pole „Powód duplikatu karty”.',
  'no-package': 'Wybierz pakiet. Ten rodzaj wniosku nadaje albo przedłuża pakiet.',
  ward: 'W imieniu podopiecznego można złożyć tylko wniosek o wydanie karty. Odznacz to pole.',
};

const freeKinds: Record<FreeFieldKind, string> = {
  text: 'Własne pole: krótki tekst',
  'long-text': 'Własne pole: dłuższy tekst',
  date: 'Własne pole: data',
  choice: 'Własne pole: wybór z listy',
};

const listed = {
  position: { label: 'Kolejność na liście', hint: 'Mniejsza liczba stoi wyżej.' },
  retired: { label: 'Wycofane z użycia' },
};

/** Ustawienia: rodzaje wniosków, pakiety i zgody. */
export const operatorTypes = {
  none: 'Brak',
  optional: 'opcjonalne',
  copy: 'Utwórz nowy rodzaj wniosku na wzór tego',
  photos: { none: 'Bez zdjęcia', optional: 'Zdjęcie opcjonalne', required: 'Zdjęcie wymagane' },
  freeKinds,
  faults,
  accepted: (formats: string, mb: number) => `${formats} do ${mb} MB`,
  kept: (days: number) =>
    `przechowywany ${plural('pl', days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })} po decyzji`,
  kindStays: 'Typu nie można zmienić po utworzeniu. Utwórz nowy rodzaj wniosku.',
  packageUnknown: 'Nie ma takiego pakietu. Wybierz pakiet z listy.',
  retiring:
    'Nikt nie zacznie już nowego wniosku tego rodzaju. Wnioski wysłane wcześniej zostaną rozpatrzone na dotychczasowych zasadach.',
  packageRetired: 'Pakiet, który nadaje ten wniosek, jest wycofany z użycia.',
  packageInUse: (titles: readonly string[]) =>
    `Ten pakiet nadają wnioski, które są w użyciu: ${titles.map((title) => `„${title}”`).join(', ')}. Wycofaj też te rodzaje wniosków albo wybierz w nich inny pakiet.`,
  work: {
    title: 'To jest wersja robocza',
    what: (name: string, moment: string) =>
      `Ostatnio pracuje nad nią: ${name}, ${moment}. Mieszkańcy jej nie widzą, dopóki ktoś nie zapisze zmiany.`,
    discard: 'Odrzuć wersję roboczą',
    discardTitle: 'Odrzucić wersję roboczą?',
    discardText: 'Wpisane zmiany znikną. To, co obowiązuje, zostaje bez zmian.',
    discardNew: 'Wszystko, co zostało tu wpisane, zniknie.',
    discarded: 'Wersja robocza została odrzucona.',
    begun: 'Wersja robocza',
    unnamed: '(bez nazwy)',
  },
  changes: {
    title: 'Co się zmieni',
    nothing: 'Formularz nie różni się od tego, co obowiązuje.',
  },
  rows: {
    field: (number: number) => `Pole ${number}`,
    document: (number: number) => `Dokument ${number}`,
    noFields: 'Formularz nie pyta jeszcze o żadne dane.',
    noDocuments: 'Ten wniosek nie wymaga jeszcze żadnych dokumentów.',
    nextKind: 'Co dodać do formularza?',
    addField: 'Dodaj pole',
    addDocument: 'Dodaj dokument',
    up: 'Wyżej',
    down: 'Niżej',
    remove: 'Usuń',
    required: 'Wymagane',
    label: 'Nazwa',
    hint: 'Podpowiedź',
    options: 'Odpowiedzi do wyboru',
    optionsHint: 'Każda w osobnym wierszu, z tłumaczeniami po kresce: Uczeń | Учень | Pupil.',
    optionTwice: 'Dwie odpowiedzi są takie same. Usuń jedną z nich.',
    formats: 'Przyjmowane pliki',
    maxMb: 'Największy rozmiar pliku',
    keepDays: 'Ile dni po decyzji przechowywać',
    keepDaysHint: 'Puste pole: tak długo, jak mówi ustawienie „Jak długo przechowujemy dane”.',
  },
  preview: {
    title: 'Podgląd formularza mieszkańca',
    ward: 'Można go złożyć także dla osoby, której jest się opiekunem prawnym.',
    point: 'Mieszkaniec wybiera jeden z otwartych punktów odbioru.',
    documents: 'Dokumenty',
  },
  type: {
    title: 'Rodzaje wniosków',
    lead: 'O co pyta formularz i co daje przyjęcie wniosku. Wniosek, który już wysłano, zachowuje swoją wersję.',
    fields: {
      title: { label: 'Tytuł' },
      summary: { label: 'Krótki opis', hint: 'Dla kogo jest ten wniosek i co warto przygotować.' },
      kind: { label: 'Typ wniosku', hint: 'Po utworzeniu nie można go zmienić.' },
      packageCode: { label: 'Pakiet', hint: 'Nadawany albo przedłużany po przyjęciu wniosku.' },
      criterion: {
        label: 'Kryterium',
        hint: 'Co sprawdza pracownik przed decyzją. Każdy punkt w osobnym wierszu.',
      },
      fields: { label: 'Pola formularza' },
      photo: { label: 'Zdjęcie' },
      documents: { label: 'Dokumenty' },
      virtual: { label: 'Karta w telefonie' },
      physical: { label: 'Karta plastikowa', hint: 'Mieszkaniec wybiera punkt odbioru.' },
      ward: {
        label: 'Można złożyć dla osoby, której jest się opiekunem prawnym',
        hint: 'Tylko we wniosku o wydanie karty.',
      },
      consents: { label: 'Zgody i oświadczenia przed wysłaniem' },
      decisionDays: { label: 'Czas na decyzję (dni robocze)' },
      ...listed,
    },
  },
  picture: {
    title: 'Obrazek pakietu',
    pick: 'Wybierz obrazek',
    own: 'Albo dodaj własny obrazek',
    ownHint: 'JPG, PNG albo WEBP do 10 MB. Przytniemy go do kwadratu.',
    drawn: { mieszkaniec: 'Mieszkaniec', rodzina: 'Rodzina', senior: 'Senior', student: 'Student' },
    brought: (number: number) => `Dodany przez miasto ${number}`,
    format: 'Wybierz plik JPG, PNG albo WEBP.',
    broken: 'Nie udało się odczytać tego obrazka. Zapisz go jeszcze raz i wybierz ponownie.',
  },
  validity: {
    how: 'Do kiedy ważny jest pakiet?',
    kinds: {
      months: 'Przez wybraną liczbę miesięcy',
      'day-of-year': 'Do wybranego dnia roku',
      'proof-date': 'Do daty z dokumentu',
    },
    hints: {
      months: 'Od dnia przyjęcia wniosku albo od końca poprzedniego okresu.',
      'day-of-year': 'Na przykład do 31.08: pierwszy taki dzień, do którego jest jeszcze dość czasu.',
      'proof-date': 'Pracownik wpisuje datę przy decyzji, na przykład z legitymacji.',
    },
    monthCount: 'Liczba miesięcy',
    monthCountHint: 'Tylko przy pierwszym sposobie.',
    day: 'Dzień (przy dniu roku)',
    month: 'Miesiąc (przy dniu roku)',
    least: 'Ważny co najmniej dni',
    onlyNew:
      'Nowa zasada dotyczy tylko pakietów przyznanych albo przedłużonych po zmianie. Nikomu nie skróci pakietu, który już ma.',
    today: (_from: string, until: string) => `przyznany dziś → ważny do ${until}`,
    later: (from: string, until: string) => `przyznany ${from} → ważny do ${until}`,
    told: {
      months: (count: number) =>
        `ważny ${plural('pl', count, { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' })}`,
      dayOfYear: (day: string, least: number) =>
        `ważny do ${day}, co najmniej ${plural('pl', least, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}`,
      proofDate: 'ważny do daty z dokumentu',
    },
  },
  package: {
    title: 'Pakiety',
    lead: 'Uprawnienia, które mieszkaniec ma na karcie, i zasady ich ważności.',
    fields: {
      name: { label: 'Nazwa' },
      description: { label: 'Co daje', hint: 'Widoczne pod kartą.' },
      picture: { label: 'Obrazek' },
      validity: { label: 'Ważność' },
      ...listed,
    },
  },
  consentKinds: {
    notice: 'Klauzula do zapoznania się',
    terms: 'Regulamin lub oświadczenie',
    optional: 'Zgoda dobrowolna',
  },
  scopes: { registration: 'Przy zakładaniu konta', application: 'Przy wnioskach, które o nią proszą' },
  effects: {
    erase: 'Usuwa konto i dane tej osoby i jej rodziny, zastrzega karty',
    suspend: 'Blokuje konto i karty tej osoby i jej rodziny',
    nothing: 'Nic więcej',
  },
  version: (number: number) => `wersja ${number}`,
  requiredConsent: 'wymagana',
  newVersion: {
    registration:
      'To będzie nowa wymagana treść. Od dnia wejścia w życie każdy mieszkaniec zobaczy ją przy najbliższym logowaniu i nie przejdzie dalej, dopóki jej nie zaakceptuje.',
    application:
      'To będzie nowa wymagana treść. Od dnia wejścia w życie będzie o nią pytał każdy nowy wniosek, który ją zawiera.',
    optional:
      'To będzie nowa wersja. Osoby, które zgodziły się na poprzednią, pozostają przy niej, dopóki same nie zaznaczą nowej.',
  },
  erases:
    'Wycofanie tej zgody będzie nieodwracalnie usuwać konto i dane mieszkańca oraz jego rodziny. Zwykle dotyczy to tylko klauzuli informacyjnej (RODO).',
  errors: {
    linkWithoutBody:
      'W zdaniu są słowa w nawiasach kwadratowych, czyli odnośnik do treści. Wpisz tę treść albo usuń nawiasy.',
    bodyWithoutLink:
      'Wskaż w zdaniu, które słowa prowadzą do treści: ujmij je w nawiasy kwadratowe, na przykład: Akceptuję [Regulamin].',
    kindStays: 'Rodzaju nie można zmienić po utworzeniu. Utwórz nową zgodę i wycofaj tę z użycia.',
    scopeStays: 'Miejsca nie można zmienić po utworzeniu. Utwórz nową zgodę i wycofaj tę z użycia.',
    optionalRequired: 'Zgoda dobrowolna nie może być wymagana. Odznacz to pole albo wybierz inny rodzaj.',
    optionalEffect: 'Wycofanie tego, co nie jest wymagane, nie może niczego odbierać. Wybierz „Nic więcej”.',
    lastNotice:
      'Miasto zawsze musi mieć obowiązującą klauzulę informacyjną (RODO). Najpierw dodaj drugą, a dopiero potem wycofaj tę.',
  },
  consent: {
    title: 'Zgody i klauzule',
    lead: 'Teksty, z którymi mieszkańcy się zapoznają albo na które się zgadzają. Każda zmiana słów to nowa wersja.',
    fields: {
      label: {
        label: 'Zdanie przy polu wyboru',
        hint: 'Słowa w [nawiasach kwadratowych] staną się odnośnikiem do treści.',
      },
      body: {
        label: 'Treść',
        hint: 'Formatowanie Markdown: ## nagłówek, - lista, **pogrubienie**. Puste pole: wystarcza samo zdanie.',
      },
      kind: { label: 'Rodzaj', hint: 'Po utworzeniu nie można go zmienić.' },
      scope: { label: 'Kiedy o nią pytamy', hint: 'Po utworzeniu nie można tego zmienić.' },
      required: { label: 'Wymagana' },
      onWithdrawal: { label: 'Co się dzieje po wycofaniu' },
      ...listed,
    },
  },
};
