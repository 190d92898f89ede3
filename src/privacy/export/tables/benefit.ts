import { inside, type Sources } from '../column.ts';
import { asCard, asOfferVersion, asPartnerBranch } from '../readings.ts';

/** Discounts taken with the card. */
export const benefitTables: Sources<'benefit_uses' | 'benefit_days' | 'card_checks' | 'offer_use_counts'> = {
  benefit_uses: {
    columns: {
      id: inside,
      at: 'at',
      person_id: inside,
      card_id: ['card', asCard],
      offer_version_id: ['offer', asOfferVersion],
      branch_id: ['branch', asPartnerBranch],
      by_account: inside,
      by_key: inside,
      price_grosze: 'priceGrosze',
      saved_grosze: 'savedGrosze',
      undone_at: 'undoneAt',
      undone_by: inside,
    },
    places: [{ as: 'benefitUses', under: 'people', by: 'person_id', order: 'at' }],
  },
  // There for two days; the event of each says the same.
  card_checks: {
    columns: {
      id: inside,
      at: inside,
      card_id: inside,
      branch_id: inside,
      origin: inside,
      asked_by: inside,
      identity_at: inside,
    },
    places: [],
  },
  // Sums of the rows above.
  benefit_days: {
    columns: { person_id: inside, day: inside, uses: inside, saved_grosze: inside },
    places: [],
  },
  offer_use_counts: {
    columns: {
      offer_id: inside,
      person_id: inside,
      day: inside,
      on_day: inside,
      in_year: inside,
      ever: inside,
    },
    places: [],
  },
};
