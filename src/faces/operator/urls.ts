const application = (number: number): string => `/operator/wnioski/${number}`;
const card = (id: string): string => `/operator/karty/${id}`;

export const urls = {
  home: '/operator',
  login: (powrot: string): string => `/zaloguj?powrot=${encodeURIComponent(powrot)}`,
  invitation: (token: string): string => `/operator/zaproszenie/${token}`,

  applications: '/operator/wnioski',
  nextApplication: '/operator/wnioski/nastepny',
  application,
  claim: (number: number): string => `${application(number)}/przejecie`,
  release: (number: number): string => `${application(number)}/oddanie`,
  accept: (number: number): string => `${application(number)}/akceptacja`,
  return: (number: number): string => `${application(number)}/zwrot`,
  reject: (number: number): string => `${application(number)}/odrzucenie`,
  rejectFor: (number: number, reason: string): string => `${application(number)}/odrzucenie?powod=${reason}`,
  production: (number: number): string => `${application(number)}/produkcja`,
  ready: (number: number): string => `${application(number)}/gotowosc`,
  handOver: (number: number): string => `${application(number)}/wydanie`,
  photo: (number: number): string => `${application(number)}/zdjecie`,
  document: (number: number, key: string): string => `${application(number)}/dokumenty/${key}`,

  cards: '/operator/karty',
  card,
  cardPhoto: (id: string): string => `${card(id)}/zdjecie`,
  unblock: (id: string): string => `${card(id)}/odblokowanie`,

  audit: '/operator/dziennik',
};

/** The address of a list with its filters; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}
