import type { LocalText } from '../city/local-text.ts';
import type { Discount } from '../partners/offers/discount.ts';
import { insertVersion } from '../partners/offers/insert-version.ts';
import type { Limits, OfferTerms } from '../partners/offers/offer.ts';
import { addDays, dayOf, days, later } from '../platform/clock.ts';
import type { Transact, Tx } from '../platform/db/transaction.ts';

interface DemoOffer {
  readonly partner: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly picture: string;
  readonly price?: number;
  readonly discount: Discount;
  readonly packages?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Days from today. */
  readonly ends?: number;
  /** Waits for the city since yesterday. */
  readonly waits?: true;
  /** What the partner has proposed instead, and the city has not answered. */
  readonly change?: Partial<Pick<DemoOffer, 'name' | 'description' | 'price' | 'discount' | 'limits'>>;
}

const percent = (value: number): Discount => ({ kind: 'percent', percent: value });
const amount = (grosze: number): Discount => ({ kind: 'amount', grosze });
const cardPrice = (grosze: number): Discount => ({ kind: 'price', grosze });

const list: readonly DemoOffer[] = [
  {
    partner: 'Kawiarnia Pod Bramą',
    name: 'Kawa i ciasto w cenie kawy',
    description: 'Do każdej kawy z karty dodajemy ciasto dnia. Oferta nie łączy się z innymi promocjami.',
    category: 'Gastronomia',
    picture: 'gastronomia',
    price: 2600,
    discount: cardPrice(1400),
    limits: { perDay: 1 },
    change: { price: 2800, discount: cardPrice(1500) },
  },
  {
    partner: 'Kawiarnia Pod Bramą',
    name: 'Rabat na śniadania',
    description: 'Wszystkie śniadania z karty, codziennie do godziny 11:00.',
    category: 'Gastronomia',
    picture: 'gastronomia',
    discount: percent(15),
  },
  {
    partner: 'Kawiarnia Pod Bramą',
    name: 'Lemoniada dla dziecka',
    description: 'Bezpłatna lemoniada dla każdego dziecka, gdy rodzic zamawia obiad.',
    category: 'Dla dzieci',
    picture: 'rodzina',
    price: 900,
    discount: cardPrice(0),
    packages: ['mieszkaniec'],
    limits: { perDay: 3 },
    waits: true,
  },
  {
    partner: 'Kino Kronika',
    name: 'Bilet za 14 złotych',
    description: 'Każdy seans 2D od poniedziałku do czwartku. Bilet kupisz w kasie kina.',
    category: 'Kultura',
    picture: 'kultura',
    price: 2400,
    discount: cardPrice(1400),
    limits: { perDay: 2, perYear: 60 },
  },
  {
    partner: 'Kino Kronika',
    name: 'Poranki filmowe dla rodzin',
    description: 'Niedzielne seanse o 10:30 z warsztatami plastycznymi po filmie.',
    category: 'Dla dzieci',
    picture: 'rodzina',
    price: 1800,
    discount: percent(50),
    limits: { perDay: 4 },
  },
  {
    partner: 'Pływalnia Fala',
    name: 'Basen bez limitu czasu',
    description: 'Wejście na basen sportowy i do brodzika. Sauna jest płatna osobno.',
    category: 'Sport',
    picture: 'sport',
    price: 2200,
    discount: cardPrice(1500),
    limits: { perDay: 1 },
  },
  {
    partner: 'Pływalnia Fala',
    name: 'Nauka pływania dla dzieci',
    description: 'Pierwsza lekcja w każdym semestrze bezpłatnie, zapisy w recepcji.',
    category: 'Edukacja',
    picture: 'edukacja',
    price: 4500,
    discount: cardPrice(0),
    packages: ['mieszkaniec', 'podatnik'],
    limits: { perYear: 2 },
  },
  {
    partner: 'Pływalnia Fala',
    name: 'Sauna po pracy',
    description: 'Od poniedziałku do piątku po godzinie 19:00.',
    category: 'Zdrowie',
    picture: 'zdrowie',
    price: 3000,
    discount: amount(800),
    ends: 60,
  },
  {
    partner: 'Księgarnia Zakładka',
    name: 'Książki 10% taniej',
    description: 'Wszystkie książki i mapy, także te już przecenione.',
    category: 'Zakupy',
    picture: 'zakupy',
    discount: percent(10),
  },
  {
    partner: 'Księgarnia Zakładka',
    name: 'Podręczniki dla studentów',
    description: 'Podręczniki akademickie na zamówienie, odbiór w ciągu 3 dni.',
    category: 'Edukacja',
    picture: 'edukacja',
    discount: percent(20),
    packages: ['student'],
    limits: { perYear: 12 },
  },
  {
    partner: 'Optyk Jasny Widok',
    name: 'Badanie wzroku gratis',
    description: 'Przy zakupie okularów. Na badanie umów się telefonicznie.',
    category: 'Zdrowie',
    picture: 'zdrowie',
    price: 12000,
    discount: cardPrice(0),
    limits: { perYear: 1 },
  },
  {
    partner: 'Optyk Jasny Widok',
    name: 'Drobne naprawy okularów',
    description: 'Wymiana śrubek i nosków, czyszczenie ultradźwiękami.',
    category: 'Usługi',
    picture: 'uslugi',
    price: 2500,
    discount: amount(1000),
  },
  {
    partner: 'Teatr Miejski',
    name: 'Wejściówki na dużą scenę',
    description: 'Miejsca siedzące w kasie teatru, godzinę przed spektaklem, jeśli są wolne.',
    category: 'Kultura',
    picture: 'kultura',
    price: 6000,
    discount: percent(30),
    limits: { perDay: 2, total: 5000 },
    ends: 180,
  },
  {
    partner: 'Teatr Miejski',
    name: 'Warsztaty teatralne dla młodzieży',
    description: 'Sobotnie zajęcia dla osób od 13 do 19 lat. Liczba miejsc jest ograniczona.',
    category: 'Edukacja',
    picture: 'rodzina',
    price: 8000,
    discount: amount(3000),
    packages: ['mieszkaniec'],
    limits: { perYear: 10 },
  },
];

const noLimits: Limits = { perDay: null, perYear: null, perCard: null, total: null };

/** What the partners of Nowy Gród give, and what they ask the city for. */
export async function offerDemo(now: Date, at: (moment: Date) => Transact, clerkId: string): Promise<void> {
  await at(later(now, -days(200)))(async (tx) => {
    const known = await namesIn(tx);
    for (const [index, offer] of list.entries()) {
      const partnerId = known.partners.get(offer.partner);
      if (!partnerId) throw new Error(`${offer.partner} is no partner of the demo city.`);
      // One after another, so that the newest is known.
      const proposedAt = offer.waits ? later(now, -days(1)) : later(tx.now, days(index));
      const { id } = await tx.db
        .insertInto('offers')
        .values({ partner_id: partnerId, created_at: proposedAt })
        .returning('id')
        .executeTakeFirstOrThrow();
      const terms = termsOf(offer, known, dayOf(tx.now), dayOf(now));
      const versionId = await insertVersion(tx.db, id, terms, { proposedAt, proposedBy: null });
      if (offer.waits) continue;
      await tx.db
        .updateTable('offer_versions')
        .set({ decided_at: later(proposedAt, days(2)), decided_by: clerkId, approved: true })
        .where('id', '=', versionId)
        .execute();
      if (!offer.change) continue;
      const changed = termsOf({ ...offer, ...offer.change }, known, dayOf(tx.now), dayOf(now));
      await insertVersion(tx.db, id, changed, { proposedAt: later(now, -days(2)), proposedBy: null });
    }
  });
}

type Known = Awaited<ReturnType<typeof namesIn>>;

function termsOf(offer: DemoOffer, known: Known, validFrom: string, today: string): OfferTerms {
  return {
    name: offer.name,
    description: offer.description,
    categoryId: known.categories.get(offer.category) ?? '',
    picture: offer.picture,
    price: offer.price ?? null,
    discount: offer.discount,
    packageIds: (offer.packages ?? []).map((code) => known.packages.get(code) ?? ''),
    branchIds: [],
    validFrom,
    validUntil: offer.ends === undefined ? null : addDays(today, offer.ends),
    limits: { ...noLimits, ...offer.limits },
  };
}

async function namesIn({ db }: Tx) {
  const [partners, packages, categories] = await Promise.all([
    db.selectFrom('partners').select(['id', 'name']).execute(),
    db.selectFrom('packages').select(['id', 'code']).execute(),
    db.selectFrom('offer_categories').select(['id', 'name']).execute(),
  ]);
  return {
    partners: new Map(partners.map(({ id, name }) => [name, id])),
    packages: new Map(packages.map(({ id, code }) => [code, id])),
    categories: new Map(categories.map(({ id, name }) => [(name as LocalText).pl, id])),
  };
}
