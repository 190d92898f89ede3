/** A number, or the parameter of a route: the same values are the routes themselves. */
type NumberPart = number | ':number';

const application = (number: NumberPart): string => `/operator/wnioski/${number}`;
const resident = (id: string): string => `/operator/mieszkancy/${id}`;
const card = (id: string): string => `/operator/karty/${id}`;

export const urls = {
  home: '/operator',
  login: (powrot: string): string => `/zaloguj?powrot=${encodeURIComponent(powrot)}`,
  invitation: (token: string): string => `/operator/zaproszenie/${token}`,

  applications: '/operator/wnioski',
  nextApplication: '/operator/wnioski/nastepny',
  application,
  claim: (number: NumberPart): string => `${application(number)}/przejecie`,
  release: (number: NumberPart): string => `${application(number)}/oddanie`,
  accept: (number: NumberPart): string => `${application(number)}/akceptacja`,
  return: (number: NumberPart): string => `${application(number)}/zwrot`,
  reject: (number: NumberPart): string => `${application(number)}/odrzucenie`,
  rejectFor: (number: number, reason: string): string => `${application(number)}/odrzucenie?powod=${reason}`,
  production: (number: NumberPart): string => `${application(number)}/produkcja`,
  ready: (number: NumberPart): string => `${application(number)}/gotowosc`,
  handOver: (number: NumberPart): string => `${application(number)}/wydanie`,
  photo: (number: NumberPart): string => `${application(number)}/zdjecie`,
  /** What the card shows that the application is about. */
  photoOfCard: (number: NumberPart): string => `${application(number)}/zdjecie-karty`,
  pesel: (number: NumberPart): string => `${application(number)}/pesel`,
  document: (number: NumberPart, key: string): string => `${application(number)}/dokumenty/${key}`,

  cards: '/operator/karty',
  card,
  cardPhoto: (id: string): string => `${card(id)}/zdjecie`,
  unblock: (id: string): string => `${card(id)}/odblokowanie`,

  residents: '/operator/mieszkancy',
  resident,
  suspensionLifting: (id: string): string => `${resident(id)}/odblokowanie`,

  audit: '/operator/dziennik',
};

/** The address of a list with its filters; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}
