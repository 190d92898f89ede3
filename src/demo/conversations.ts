export interface Written {
  readonly by: 'resident' | 'office';
  readonly body: string;
  /** A file of `documents/`. */
  readonly attached?: string;
  readonly closes?: true;
}

export type Step = Written | { readonly by: 'colleague'; readonly note: string } | { readonly by: 'reader' };

export interface DemoCase {
  readonly email: string;
  readonly type: string;
  readonly subject: string;
  readonly begins: readonly [hoursAgo: number, step: Written];
  /** Hours before now, and what happened then. */
  readonly next: readonly (readonly [hoursAgo: number, step: Step])[];
}

const resident = (body: string, attached?: string): Written => ({
  by: 'resident',
  body,
  ...(attached && { attached }),
});
const office = (body: string, attached?: string): Written => ({
  by: 'office',
  body,
  ...(attached && { attached }),
});

/** In the order in which they began: the city numbers them so. */
export const demoCases: readonly DemoCase[] = [
  {
    email: 'mieszkaniec@demo.test',
    type: 'pytanie-o-karte',
    subject: 'Karta dla syna',
    begins: [
      36 * 24,
      resident(
        'Dzień dobry,\n\nczy syn może korzystać z karty wirtualnej, jeśli nie ma jeszcze telefonu? Ma 8 lat.\n\nPozdrawiam\nAnna Nowak',
      ),
    ],
    next: [
      [
        35 * 24 + 3,
        office(
          'Dzień dobry,\n\ntak. Kartę syna pokażesz na swoim telefonie: w menu wybierz imię dziecka, a potem „Moje karty”. Możesz też w każdej chwili złożyć wniosek o kartę plastikową.\n\nBiuro Karty Mieszkańca',
        ),
      ],
      [35 * 24, { by: 'reader' }],
      [34 * 24 + 5, resident('Dziękuję, działa!')],
      [
        34 * 24 + 2,
        {
          by: 'office',
          body: 'Cieszymy się. Gdyby pojawiły się inne pytania, prosimy o nową sprawę.',
          closes: true,
        },
      ],
      [33 * 24, { by: 'reader' }],
    ],
  },
  {
    email: 'halina.wisniewska@demo.test',
    type: 'pytanie-o-karte',
    subject: 'Zgubiona karta',
    begins: [9 * 24, resident('Zgubiłam kartę w tramwaju. Co mam zrobić?')],
    next: [
      [
        8 * 24 + 20,
        office(
          'Dzień dobry,\n\nprosimy zastrzec kartę w zakładce „Moje karty”, a potem złożyć wniosek o duplikat. Możemy to też zrobić razem przy okienku, ul. Rynek 1.',
        ),
      ],
      [8 * 24, { by: 'reader' }],
    ],
  },
  {
    email: 'stanislaw.lis@demo.test',
    type: 'wiadomosc',
    subject: 'Karta czeka na odbiór',
    begins: [
      6 * 24,
      office(
        'Dzień dobry,\n\nkarta plastikowa czeka w punkcie odbioru. Jeśli wygodniej jest odebrać ją w innym miejscu, prosimy o odpowiedź na tę wiadomość.',
      ),
    ],
    next: [],
  },
  {
    email: 'daniel.mbeki@demo.test',
    type: 'uprawnienia',
    subject: 'Legitymacja z innej uczelni',
    begins: [
      4 * 24 + 6,
      resident(
        'Dzień dobry, studiuję jednocześnie na dwóch uczelniach. Czy wystarczy zaświadczenie z jednej z nich?',
        'uczelnia.pdf',
      ),
    ],
    next: [
      [4 * 24, { by: 'colleague', note: 'Pytanie do dziekanatu wysłane. Odpowiedzą do końca tygodnia.' }],
    ],
  },
  {
    email: 'mieszkaniec@demo.test',
    type: 'uprawnienia',
    subject: 'Od kiedy działa Pakiet Podatnika?',
    begins: [
      3 * 24 + 4,
      resident(
        'Dzień dobry,\n\nw maju składam kolejny PIT. Czy muszę czekać z wnioskiem o przedłużenie do czasu rozliczenia? Przesyłam pierwszą stronę zeznania z ubiegłego roku.\n\nAnna Nowak',
        'pit.pdf',
      ),
    ],
    next: [
      [
        2 * 24 + 7,
        { by: 'colleague', note: 'Zeznanie w porządku, adres się zgadza. Wystarczy odpowiedź o terminie.' },
      ],
      [
        2 * 24 + 6,
        office(
          'Dzień dobry,\n\nnie trzeba czekać. Wniosek o przedłużenie można złożyć od 60 dni przed końcem pakietu i do 30 dni po nim. Do tego czasu zniżki działają bez zmian.\n\nW załączniku przesyłamy wzór zaświadczenia.',
          'zameldowanie.pdf',
        ),
      ],
    ],
  },
  {
    email: 'piotr.zielinski@demo.test',
    type: 'blad',
    subject: 'Strona nie pokazuje kodu karty',
    begins: [
      30,
      resident('Od wczoraj zamiast kodu karty widzę puste miejsce. Telefon Samsung, przeglądarka Chrome.'),
    ],
    next: [
      [
        27,
        {
          by: 'colleague',
          note: 'Nie udało się powtórzyć na telefonie testowym. Czekam na wersję przeglądarki.',
        },
      ],
    ],
  },
  {
    email: 'mieszkaniec@demo.test',
    type: 'blad',
    subject: 'Literówka w nazwie ulicy',
    begins: [5, resident('W podglądzie wniosku widzę „ul. Lipowaa”. Czy mogę to jeszcze poprawić?')],
    next: [],
  },
];

export const demoBroadcast = {
  daysAgo: 2,
  type: 'informacja',
  subject: 'Sala obsługi czynna w soboty',
  body: 'Od najbliższej soboty sala obsługi przy ul. Rynek 1 jest czynna także w soboty od 9:00 do 13:00. Odbierzesz tu kartę i złożysz wniosek bez umawiania.\n\nBiuro Karty Mieszkańca',
};
