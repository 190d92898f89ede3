import { urls } from '../urls.ts';

/** The page of an offer with this price, as it was typed. */
export const offerAt = (checkId: string, versionId: string, typed: string): string =>
  `${urls.checkedOffer(checkId, versionId)}?cena=${encodeURIComponent(typed)}`;
