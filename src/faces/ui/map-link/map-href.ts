/** The same, found by its address. */
export function addressHref(at: { street: string; postalCode: string; town: string }): string {
  const query = new URLSearchParams({ query: `${at.street}, ${at.postalCode} ${at.town}` });
  return `https://www.openstreetmap.org/search?${query}`;
}

/** A place on a map that opens in every browser. Degrees. */
export function mapHref({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const query = new URLSearchParams({ mlat: String(latitude), mlon: String(longitude), zoom: '18' });
  return `https://www.openstreetmap.org/?${query}`;
}
