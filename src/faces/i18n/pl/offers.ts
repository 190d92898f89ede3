import type { OfferState, OfferVersion } from '../../../partners/offers/offer.ts';

const states: Record<OfferState, string> = {
  waiting: 'Czeka na akceptację',
  'in-force': 'Obowiązuje',
  'change-waiting': 'Zmiana czeka na akceptację',
  planned: 'Planowana',
  rejected: 'Odrzucona',
  withdrawn: 'Wycofana',
  ended: 'Zakończona',
};

const outcomes: Record<OfferVersion['outcome'], string> = {
  waiting: 'Czeka na akceptację',
  approved: 'Zaakceptowana',
  refused: 'Odrzucona',
  withdrawn: 'Wycofana przez partnera',
};

const times = (count: number): string => (count === 1 ? 'raz' : `${count} razy`);

/** Słowa o ofercie, wspólne dla katalogu, partnera i urzędu. */
export const offers = {
  states,
  outcomes,
  name: 'Nazwa',
  description: 'Opis',
  category: 'Kategoria',
  picture: 'Obrazek',
  price: 'Cena bez karty',
  discount: 'Zniżka',
  forWhom: 'Dla kogo',
  where: 'Gdzie',
  validity: 'Kiedy obowiązuje',
  limits: 'Limity',
  priceAtTill: 'różna, podawana przy kasie',
  percentOff: (percent: number) => `${percent}% taniej`,
  amountOff: (sum: string) => `${sum} taniej`,
  cardPrice: (sum: string) => `${sum} z kartą`,
  free: 'Bezpłatnie z kartą',
  insteadOf: (price: string) => `zamiast ${price}`,
  example: (price: string, saved: string, pays: string) =>
    `Przykład: przy cenie ${price} mieszkaniec oszczędza ${saved} i płaci ${pays}.`,
  everyCard: 'Każda ważna Karta Mieszkańca',
  withPackages: (names: readonly string[]) =>
    names.length === 1 ? `Karta z pakietem: ${names[0]}` : `Karta z jednym z pakietów: ${names.join(', ')}`,
  everywhere: 'We wszystkich placówkach partnera',
  from: (day: string) => `od ${day}, do odwołania`,
  until: (day: string) => `do ${day}`,
  fromUntil: (from: string, until: string) => `od ${from} do ${until}`,
  noLimits: 'Bez limitu',
  perDay: (count: number) => `jedna osoba: ${times(count)} dziennie`,
  perYear: (count: number) => `jedna osoba: ${times(count)} w roku`,
  perCard: (count: number) => `jedna osoba: ${times(count)} w całym czasie oferty`,
  total: (count: number) => `wszyscy razem: ${times(count)}`,
  changed: 'zmiana',
  icons: {
    utensils: 'Jedzenie',
    theater: 'Teatr',
    dumbbell: 'Sport',
    'graduation-cap': 'Nauka',
    'heart-pulse': 'Zdrowie',
    'shopping-bag': 'Zakupy',
    wrench: 'Usługi',
    bus: 'Transport',
    baby: 'Dzieci',
    'paw-print': 'Zwierzęta',
    palette: 'Sztuka',
    tag: 'Inne',
  },
};
