import { plural } from '../format.ts';

const uses = {
  one: 'wykorzystana ulga',
  few: 'wykorzystane ulgi',
  many: 'wykorzystanych ulg',
  other: 'wykorzystanej ulgi',
};

/** "Moje benefity" */
export const benefits = {
  title: 'Moje benefity',
  totalSaved: 'Łącznie zaoszczędzono',
  taken: (count: number) => plural('pl', count, uses),
  catalogue: 'Zobacz oferty',
  csv: 'Pobierz listę (CSV)',
  fileName: 'benefity',
  labels: { at: 'Data', branch: 'Placówka', price: 'Cena', saved: 'Zaoszczędzono' },
  /** Of the file, in the order of its columns. */
  columns: {
    at: 'Data',
    name: 'Usługa',
    partner: 'Partner',
    branch: 'Placówka',
    category: 'Kategoria',
    description: 'Opis',
    price: 'Cena (zł)',
    saved: 'Zaoszczędzono (zł)',
  },
  list: {
    heading: 'Wykorzystane ulgi',
    text: 'Szukaj po nazwie',
    from: 'Od dnia',
    until: 'Do dnia',
    sort: 'Sortuj',
    orders: { newest: 'Od najnowszej', oldest: 'Od najstarszej', saved: 'Od największej oszczędności' },
  },
  none: {
    title: 'Nie ma tu jeszcze żadnych ulg',
    text: 'Pokaż kartę u partnera, a ulga pojawi się na tej liście razem z kwotą, którą udało się zaoszczędzić.',
  },
  notFound: {
    title: 'Nie ma takich ulg',
    text: 'Żadna ulga nie pasuje do wybranych filtrów. Zmień je albo wyczyść.',
  },
  mistake: {
    report: 'Zgłoś pomyłkę',
    subject: (name: string, at: string) => `Pomyłka w uldze: ${name}, ${at}`,
    body: (use: {
      name: string;
      partner: string;
      branch: string;
      at: string;
      price: string;
      saved: string;
    }) =>
      `Ulga: ${use.name}\nPartner: ${use.partner}, ${use.branch}\nData: ${use.at}\nCena: ${use.price}\nZaoszczędzono: ${use.saved}\n\nCo się nie zgadza: `,
  },
};
