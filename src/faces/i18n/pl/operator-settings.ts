import { plural } from '../format.ts';

const oneDecimal = (value: number): string =>
  new Intl.NumberFormat('pl', { maximumFractionDigits: 1 }).format(value);

/** Kolejność i wycofanie z użycia, na końcu każdej pozycji listy. */
const listed = {
  position: { label: 'Kolejność na liście', hint: 'Mniejsza liczba stoi wyżej.' },
  retired: {
    label: 'Wycofane z użycia',
    hint: 'Nie można już tego wybrać. W dotychczasowych sprawach zostaje.',
  },
};
const inThreeLanguages = {
  pl: { label: 'Po polsku' },
  uk: { label: 'Po ukraińsku' },
  en: { label: 'Po angielsku' },
};

/** Ustawienia: wszystko, co miasto ustala samo. */
export const operatorSettings = {
  title: 'Ustawienia',
  lead: 'Każda zmiana ma historię i może zacząć obowiązywać od razu albo od wybranego dnia.',
  noOutline: 'bez obrysu',
  groups: {
    city: 'Miasto i wygląd',
    cards: 'Karty i odbiór',
    applications: 'Wnioski i pakiety',
    cases: 'Sprawy i dzielnice',
    partners: 'Partnerzy i oferty',
    mails: 'Wiadomości e-mail',
    data: 'Przechowywanie danych',
  },
  index: {
    what: 'Ustawienie',
    now: 'Obowiązuje',
    planned: 'Zaplanowane',
    many: (count: number) =>
      `W użyciu: ${plural('pl', count, { one: 'pozycja', few: 'pozycje', many: 'pozycji', other: 'pozycji' })}`,
    next: (day: string) => `Zmiana od ${day}`,
    nextOf: (day: string, count: number) =>
      `${plural('pl', count, { one: 'zmiana', few: 'zmiany', many: 'zmian', other: 'zmiany' })}, najbliższa od ${day}`,
  },
  list: {
    add: 'Dodaj',
    new: (list: string) => `${list}: nowa pozycja`,
    empty: 'Nie ma jeszcze żadnej pozycji',
    emptyHint: 'Dodaj pierwszą. Możesz zaplanować, od kiedy będzie dostępna.',
    name: 'Nazwa',
    detail: 'Szczegóły',
    state: 'Stan',
    used: 'W użyciu',
    retired: 'Wycofane',
    changes: (day: string) => `Zmiana od ${day}`,
    comes: (day: string) => `Nowe od ${day}`,
  },
  save: 'Zapisz zmianę',
  cancel: 'Anuluj',
  saved: {
    now: 'Zmiana zapisana. Obowiązuje od teraz.',
    planned: (day: string) => `Zmiana zaplanowana. Zacznie obowiązywać ${day}.`,
  },
  effect: {
    legend: 'Obowiązuje od',
    when: 'Od kiedy zmiana ma obowiązywać?',
    now: 'Od teraz',
    fromDay: 'Od wybranego dnia',
    day: 'Dzień',
    dayHint:
      'Zmiana zacznie obowiązywać tego dnia o północy. Wypełnij tylko po wybraniu „Od wybranego dnia”.',
    past: 'Wybierz jutrzejszy albo późniejszy dzień. Zmiana od dzisiaj to „Od teraz”.',
  },
  warning: {
    title: 'Sprawdź, zanim zapiszesz',
    confirm: 'Rozumiem, zapisz tę zmianę',
    unconfirmed:
      'Przeczytaj ostrzeżenie przy przycisku „Zapisz zmianę” i potwierdź, że zmiana ma zostać zapisana.',
  },
  conflict: {
    title: 'Ktoś był szybszy',
    what: (name: string) =>
      `${name}: ta osoba zapisała zmianę, gdy Twój formularz był otwarty. Twoja zmiana nie została zapisana. Porównaj obie wersje. Jeśli zapiszesz teraz, zostanie Twoja.`,
    colleague: 'Inny pracownik',
    same: 'Obie wersje są takie same, nie musisz nic robić.',
    theirs: 'Zapisane:',
    yours: 'Twoje:',
  },
  history: {
    title: 'Historia',
    planned: 'Zaplanowane zmiany',
    empty: 'Nikt jeszcze niczego tu nie zmieniał.',
    states: { planned: 'Zaplanowana', 'in-force': 'Obowiązuje', past: 'Wcześniejsza', withdrawn: 'Wycofana' },
    from: (moment: string) => `Od ${moment}`,
    first: 'Na początku',
    firstHint: 'Tak było przed pierwszą zmianą.',
    madeBy: (name: string, moment: string) => `Zmiana: ${name}, ${moment}`,
    same: 'Bez różnic w stosunku do poprzedniej wersji.',
    before: 'Było:',
    after: 'Jest:',
    nothing: '(puste)',
    withdraw: 'Wycofaj',
    restore: 'Przywróć',
  },
  withdrawal: {
    title: 'Wycofać zaplanowaną zmianę?',
    what: (name: string, day: string) => `„${name}”: zmiana zaplanowana od ${day} nie wejdzie w życie.`,
    stays: 'To, co obowiązuje teraz, zostaje bez zmian. Wycofana zmiana będzie widoczna w historii.',
    confirm: 'Wycofaj zmianę',
    done: 'Zaplanowana zmiana została wycofana.',
    inForce: 'Ta zmiana już obowiązuje, więc nie można jej wycofać. Możesz zapisać nową.',
    already: 'Ta zmiana była już wcześniej wycofana.',
  },
  preview: {
    region: 'Podgląd',
    show: 'Pokaż podgląd',
    title: 'Podgląd kolorów',
    button: 'Przycisk główny',
    other: 'Drugi przycisk',
    link: 'Tak wygląda odnośnik',
    name: 'Anna Nowak',
    active: 'Aktywna',
  },
  languages: { pl: 'Polski', uk: 'Ukraiński', en: 'Angielski' },
  in: { pl: 'po polsku', uk: 'po ukraińsku', en: 'po angielsku' },
  yes: 'tak',
  no: 'nie',
  all: 'Wszystkie',
  choose: 'Wybierz',
  now: 'Teraz:',
  placeholders: (names: readonly string[]) => `Możesz użyć: ${names.map((name) => `{${name}}`).join(', ')}.`,
  standardHint: 'Puste pola znaczą: tak, jak w tekście standardowym.',
  restoreStandard: 'Przywróć tekst standardowy',
  postalCodes: (count: number) =>
    plural('pl', count, {
      one: 'kod pocztowy',
      few: 'kody pocztowe',
      many: 'kodów pocztowych',
      other: 'kodu pocztowego',
    }),
  week: { day: 'Dzień', from: 'od', to: 'do' },
  page: {
    title: 'Tytuł',
    body: 'Treść',
    hint: 'Formatowanie Markdown: ## nagłówek, - lista, **pogrubienie**, [tekst](adres).',
  },
  mail: {
    subject: 'Temat',
    subjectHint: 'Puste pole: temat standardowy. {temat} wstawia go do Twojego.',
    introduction: 'Akapit na początku',
    introductionHint: 'Tuż po powitaniu.',
    closing: 'Akapit na końcu',
    closingHint: 'Przed podpisem miasta.',
    rewritten: 'Zmieniona przez miasto.',
    standard: 'tekst standardowy',
  },

  errors: {
    whole: (min: number, max: number) => `Wpisz liczbę całkowitą od ${min} do ${max}.`,
    wholes: (min: number, max: number) =>
      `Wpisz najwyżej 10 liczb od ${min} do ${max}, oddzielonych przecinkami, na przykład 60, 30, 7.`,
    placeholder: (name: string) =>
      `Nie ma czegoś takiego jak {${name}}. Sprawdź pisownię albo usuń nawiasy klamrowe.`,
    colour: 'Wpisz kolor jako # i sześć znaków, na przykład #0b5d5e.',
    contrast: (is: number, needed: number, better: string) =>
      `Ten kolor jest za jasny: kontrast z bielą to ${oneDecimal(is)} : 1, a potrzeba co najmniej ${oneDecimal(needed)} : 1, żeby każdy mógł przeczytać napisy. Wybierz ciemniejszy, na przykład ${better}.`,
    prefix: 'Wpisz od 1 do 4 cyfr lub wielkich liter bez polskich znaków.',
    outline: {
      format: 'Wybierz plik GeoJSON, w którym są wielokąty.',
      tooLarge: 'Plik jest za duży. Wybierz plik do 2 MB.',
    },
    crest: {
      format: 'Wybierz plik SVG albo PNG.',
      broken: 'Nie udało się odczytać tego pliku. Zapisz herb jeszcze raz jako SVG albo PNG.',
      'too-large': 'Plik jest za duży. Wybierz plik do 1 MB.',
    },
    week: {
      time: 'Wpisz godzinę od i do, na przykład 8:00 i 16:00, albo zostaw oba pola puste.',
      order: 'Godzina zamknięcia musi być późniejsza niż godzina otwarcia.',
      empty: 'Wpisz godziny otwarcia dla co najmniej jednego dnia.',
    },
    closure: (line: string) =>
      `Nie rozumiemy wiersza „${line}”. Wpisz jeden dzień, na przykład 24.12.2026 Wigilia, albo zakres, na przykład 27.07.2026–07.08.2026 przerwa urlopowa.`,
    postalCode: (line: string) =>
      `„${line}” to nie jest kod pocztowy. Wpisz kody w postaci 00-950, każdy w osobnym wierszu.`,
    nameTaken: 'Jest już pozycja o tej nazwie. Wpisz inną.',
    slug: 'Wpisz małe litery bez polskich znaków, cyfry i łączniki. Zacznij od litery.',
    slugReserved: 'Pod tym adresem działa już część serwisu. Wpisz inny.',
    slugTaken: 'Inna strona ma już ten adres. Wpisz inny.',
    queueInUse: (type: string) =>
      `Do tej kolejki trafiają sprawy typu „${type}”. Najpierw zmień kolejkę w tym typie sprawy.`,
    nobodyOpens: 'Zaznacz, kto zakłada sprawy tego typu: mieszkaniec, urząd albo oboje.',
    pickupOrder: {
      reminder: 'Drugie przypomnienie musi być później niż pierwsze.',
      return: 'Zwrot do urzędu musi być później niż drugie przypomnienie.',
    },
  },
  warnings: {
    cardNumber:
      'Nowy wzór dotyczy tylko kart wydanych po zmianie. Numery kart, które mieszkańcy już mają, zostają takie same.',
    retention: (what: string) =>
      `„${what}”: nowy okres jest krótszy. Dane starsze niż nowy okres zostaną usunięte najbliższej nocy po wejściu zmiany w życie i nie da się ich odzyskać.`,
    closing: (cards: number, more: boolean) =>
      `Karty, które jadą do tego punktu albo w nim czekają: ${more ? 'co najmniej ' : ''}${plural('pl', cards, { one: 'karta', few: 'karty', many: 'kart', other: 'karty' })}. Po zamknięciu nikt nowy nie wybierze tego punktu, ale te karty trzeba jeszcze tam wydać.`,
    pageGoes: (address: string) =>
      `Strona ${address} zniknie: odnośniki do niej w innych miejscach przestaną działać.`,
    codeMoves: (code: string, district: string) =>
      `Kod ${code} należy teraz do dzielnicy „${district}” i zostanie z niej przeniesiony.`,
  },

  subjects: {
    city: {
      title: 'Dane i kontakt miasta',
      lead: 'Widoczne na każdej stronie, w wiadomościach e-mail i na karcie.',
      fields: {
        name: { label: 'Nazwa miasta', hint: 'W mianowniku, na przykład Nowy Gród.' },
        office: { label: 'Nazwa urzędu' },
        address: { label: 'Adres' },
        email: { label: 'Adres e-mail' },
        phone: { label: 'Telefon' },
      },
    },
    crest: {
      title: 'Herb',
      lead: 'Pokazujemy go w nagłówku stron i na karcie.',
      fields: {
        crest: { label: 'Plik z herbem', hint: 'SVG albo PNG do 1 MB, najlepiej z przezroczystym tłem.' },
      },
    },
    colours: {
      title: 'Kolory',
      lead: 'Z dwóch kolorów powstaje wygląd wszystkich stron i karty, jasny i ciemny.',
      fields: {
        main: {
          label: 'Kolor główny',
          hint: 'Przyciski, odnośniki i karta. Biały napis musi być na nim czytelny.',
        },
        accent: { label: 'Kolor dodatkowy', hint: 'Drobne wyróżnienia.' },
      },
    },
    publicPage: {
      title: 'Strony informacyjne',
      lead: 'Kontakt i deklaracja dostępności: teksty, które widzi każdy.',
      fields: inThreeLanguages,
    },
    cityPage: {
      title: 'Własne strony',
      lead: 'Strony, które miasto dodaje samo: regulamin programu, pytania i odpowiedzi, aktualności.',
      fields: {
        slug: {
          label: 'Adres strony',
          hint: 'Małe litery, cyfry i łączniki, na przykład karta-seniora. Strona będzie pod adresem /strona/karta-seniora.',
        },
        ...inThreeLanguages,
        inFooter: { label: 'Pokaż w stopce', hint: 'Odnośnik do strony stoi wtedy na dole każdej strony.' },
        position: listed.position,
        deleted: { label: 'Usuń tę stronę', hint: 'Nikt jej już nie otworzy. Możesz ją później przywrócić.' },
      },
    },
    cardNumber: {
      title: 'Numer karty',
      lead: 'Wzór numerów nadawanych nowym kartom, na przykład 01-0000018.',
      fields: {
        prefix: { label: 'Przedrostek', hint: 'Od 1 do 4 cyfr lub wielkich liter.' },
        width: { label: 'Liczba cyfr po myślniku', hint: 'Od 4 do 12.' },
      },
    },
    collectionPoint: {
      title: 'Punkty odbioru',
      lead: 'Tutaj mieszkańcy odbierają karty plastikowe. Godziny widać we wniosku i na stronie „Kontakt”.',
      fields: {
        name: { label: 'Nazwa' },
        address: { label: 'Adres' },
        week: { label: 'Godziny otwarcia', hint: 'Dzień bez godzin jest nieczynny.' },
        closures: {
          label: 'Dni, w które punkt jest nieczynny',
          hint: 'Każdy w osobnym wierszu, na przykład: 24.12.2026 Wigilia albo 27.07.2026–07.08.2026 przerwa urlopowa.',
        },
        position: listed.position,
        closed: { label: 'Punkt zamknięty', hint: 'Mieszkańcy nie mogą go już wybrać.' },
      },
    },
    pickup: {
      title: 'Odbiór kart',
      lead: 'Co dzieje się z kartą, po którą nikt nie przychodzi. W dniach od chwili, gdy trafiła do punktu odbioru.',
      fields: {
        remindAfter: { label: 'Pierwsze przypomnienie po (dni)' },
        lastReminderAfter: { label: 'Drugie przypomnienie po (dni)' },
        returnAfter: { label: 'Zwrot do urzędu po (dni)' },
      },
    },
    duplicateReason: {
      title: 'Powody duplikatu',
      lead: 'Mieszkaniec wybiera jeden z nich we wniosku o duplikat karty.',
      fields: { label: { label: 'Powód' }, ...listed },
    },
    rejectionReason: {
      title: 'Powody odrzucenia',
      lead: 'Pracownik wybiera powód, a mieszkaniec dostaje jego tekst w swoim języku.',
      fields: {
        label: { label: 'Nazwa dla pracowników' },
        text: { label: 'Tekst dla mieszkańca', hint: 'Napisz, co się stało i co można zrobić.' },
        ...listed,
      },
    },
    counter: {
      title: 'Wnioski w okienku',
      lead: 'Wniosek przyjęty w okienku od osoby, która przyszła do urzędu.',
      fields: {
        sameClerk: {
          label: 'Kto przyjął wniosek, może go też rozpatrzyć',
          hint: 'Bez zaznaczenia rozpatruje go zawsze inna osoba.',
        },
      },
    },
    extension: {
      title: 'Przedłużanie pakietów',
      lead: 'Kiedy mieszkaniec może przedłużyć pakiet i kiedy mu o tym przypominamy.',
      fields: {
        before: { label: 'Ile dni przed końcem można przedłużyć' },
        after: { label: 'Ile dni po końcu można jeszcze przedłużyć' },
        reminders: {
          label: 'Przypomnienia: ile dni przed końcem',
          hint: 'Liczby oddzielone przecinkami, na przykład 60, 30, 7. Puste pole: bez przypomnień.',
        },
      },
    },
    caseType: {
      title: 'Typy spraw',
      lead: 'O czym mieszkańcy i urząd mogą do siebie pisać.',
      fields: {
        name: { label: 'Nazwa' },
        residentsOpen: { label: 'Mieszkaniec może założyć taką sprawę' },
        cityOpens: { label: 'Urząd może napisać do mieszkańca w takiej sprawie' },
        replyAllowed: { label: 'Mieszkaniec może odpowiadać' },
        queueId: { label: 'Kolejka, do której trafia' },
        ...listed,
      },
    },
    caseQueue: {
      title: 'Kolejki spraw',
      lead: 'Zespoły, które odpowiadają mieszkańcom.',
      fields: { name: { label: 'Nazwa' }, ...listed },
    },
    cannedAnswer: {
      title: 'Gotowe odpowiedzi',
      lead: 'Teksty, od których pracownik może zacząć odpowiedź w sprawie.',
      fields: {
        title: { label: 'Nazwa dla pracowników' },
        typeId: { label: 'Typ sprawy', hint: 'Bez wyboru: we wszystkich.' },
        text: { label: 'Tekst' },
        ...listed,
      },
    },
    outline: {
      title: 'Mapa miasta',
      lead: 'Obrys dzielnic, na którym pokazujemy miejsca ofert. Bez niego miejsca stoją na gładkim tle.',
      fields: {
        outline: {
          label: 'Plik z obrysem',
          hint: 'GeoJSON do 2 MB: wielokąty z nazwą w polu „nazwa” albo „name”, współrzędne w stopniach (WGS 84).',
        },
      },
    },
    offerCategory: {
      title: 'Kategorie ofert',
      lead: 'Według nich mieszkańcy przeglądają katalog ofert.',
      fields: {
        name: { label: 'Nazwa' },
        icon: { label: 'Ikona', hint: 'Widoczna obok nazwy.' },
        position: listed.position,
      },
    },
    district: {
      title: 'Dzielnice',
      lead: 'Po kodzie pocztowym wiadomo, w której dzielnicy mieszka dana osoba. Używane w wiadomościach do wielu i w raportach.',
      fields: {
        name: { label: 'Nazwa' },
        postalCodes: { label: 'Kody pocztowe', hint: 'Każdy w osobnym wierszu, na przykład 00-950.' },
        position: listed.position,
      },
    },
    mailText: {
      title: 'Treści wiadomości',
      lead: 'Do każdej wiadomości e-mail miasto może dodać własny temat, początek i zakończenie.',
      fields: inThreeLanguages,
    },
    publishStatistics: {
      title: 'Publiczna statystyka',
      lead: 'Strona z liczbami miasta, dostępna dla każdego bez logowania. Liczb mniejszych niż 5 nie pokazujemy.',
      fields: {
        published: {
          label: 'Publikuj statystykę',
          hint: 'Odnośnik pojawi się na stronie głównej i w stopce.',
        },
      },
    },
    mailsPerMinute: {
      title: 'Tempo wysyłki do wielu',
      lead: 'Ile wiadomości na minutę wysyłamy do wielu osób naraz, żeby serwer poczty nadążał.',
      fields: { perMinute: { label: 'Wiadomości na minutę', hint: 'Od 1 do 6000.' } },
    },
    retention: {
      title: 'Jak długo przechowujemy dane',
      lead: 'Po tym czasie dane są trwale usuwane w nocy.',
      fields: {
        documents: {
          label: 'Dokumenty i zdjęcia z wniosku, dni po decyzji',
          hint: 'Tam, gdzie rodzaj wniosku nie mówi inaczej.',
        },
        cardPhotos: { label: 'Zdjęcie z karty, dni po końcu jej ważności' },
        drafts: { label: 'Wersja robocza, której nikt nie zmienia, dni' },
        cases: { label: 'Treść zamkniętej sprawy, dni od zamknięcia' },
        partnerApplications: {
          label: 'Dane osoby, która zgłosiła firmę na partnera, dni po decyzji',
          hint: 'Zgłoszenie bez odpowiedzi znika po tylu dniach w całości. Dwa tygodnie wcześniej uprzedzamy o tym osobę, która je wysłała.',
        },
      },
    },
  },
};
