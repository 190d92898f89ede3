import type { PublicOffer } from '../../../partners/offers/public-offer.ts';
import { offerPictureHref } from '../../ui/offer/offer-picture.tsx';
import { urls } from '../urls.ts';

/** What search engines read. Nothing in it can end the element that it stands in. */
export function jsonLd(site: string, city: string, offer: PublicOffer): string {
  const { discount, price } = offer;
  const pays = discount.kind === 'price' ? discount.grosze : undefined;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Offer',
    name: offer.name,
    description: offer.description,
    url: `${site}${urls.offer(offer.id)}`,
    image: `${site}${offerPictureHref(offer.picture)}`,
    validFrom: offer.validFrom,
    ...(offer.validUntil && { validThrough: offer.validUntil }),
    ...((pays ?? price) !== null && { price: ((pays ?? price ?? 0) / 100).toFixed(2), priceCurrency: 'PLN' }),
    areaServed: city,
    offeredBy: offer.branches.map(({ name, street, postalCode, town, phone, place }) => ({
      '@type': 'LocalBusiness',
      name: `${offer.partnerName}, ${name}`,
      address: {
        '@type': 'PostalAddress',
        streetAddress: street,
        postalCode,
        addressLocality: town,
        addressCountry: 'PL',
      },
      ...(phone && { telephone: phone }),
      ...(place && { geo: { '@type': 'GeoCoordinates', ...place } }),
    })),
  };
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
