import { accountUrls } from '../account/urls.ts';

/** A number, or the parameter of a route: the same values are the routes themselves. */
type NumberPart = number | ':number';

const application = (number: NumberPart): string => `/operator/wnioski/${number}`;
const resident = (id: string): string => `/operator/mieszkancy/${id}`;
const taken = (id: string): string => `/operator/okienko/wnioski/${id}`;
const importOf = (id: string): string => `/operator/mieszkancy/import/${id}`;
const card = (id: string): string => `/operator/karty/${id}`;
const batch = (number: NumberPart): string => `/operator/produkcja/${number}`;
const broadcast = (number: NumberPart): string => `/operator/do-wielu/${number}`;
const offer = (id: string): string => `/operator/oferty/${id}`;
const caseOf = (number: NumberPart): string => `/operator/sprawy/${number}`;

const member = (id: string): string => `/operator/pracownicy/${id}`;
const role = (id: string): string => `/operator/pracownicy/role/${id}`;

const partner = (id: string): string => `/operator/partnerzy/${id}`;
const partnerApplication = (id: string): string => `/operator/partnerzy/zgloszenia/${id}`;
const partnersPerson = (id: string, account: string): string => `${partner(id)}/osoby/${account}`;

const setting = (slug: string): string => `/operator/ustawienia/${slug}`;

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
  toProduction: (number: NumberPart): string => `${application(number)}/produkcja`,
  ready: (number: NumberPart): string => `${application(number)}/gotowosc`,
  handOver: (number: NumberPart): string => `${application(number)}/wydanie`,
  photo: (number: NumberPart): string => `${application(number)}/zdjecie`,
  /** The whole picture that was sent, of which the card shows a piece. */
  photoAsSent: (number: NumberPart): string => `${application(number)}/zdjecie/oryginal`,
  recut: (number: NumberPart): string => `${application(number)}/kadr`,
  /** What the card shows that the application is about. */
  photoOfCard: (number: NumberPart): string => `${application(number)}/zdjecie-karty`,
  pesel: (number: NumberPart): string => `${application(number)}/pesel`,
  document: (number: NumberPart, key: string): string => `${application(number)}/dokumenty/${key}`,

  production: '/operator/produkcja',
  batch,
  batchFiles: (number: NumberPart, form: string): string => `${batch(number)}/pliki/${form}`,
  batchPrinted: (number: NumberPart): string => `${batch(number)}/druk`,
  batchReprint: (number: NumberPart): string => `${batch(number)}/ponowny-druk`,
  batchTakeOut: (number: NumberPart): string => `${batch(number)}/wyjecie`,
  batchDelivery: (number: NumberPart, point: string): string => `${batch(number)}/dostawa/${point}`,
  heldCard: (number: NumberPart): string => `/operator/produkcja/wyjete/${number}`,
  unprintable: (number: NumberPart): string => `/operator/produkcja/nie-do-druku/${number}`,

  pickups: '/operator/odbior',
  pickupCode: '/operator/odbior/kod',
  pickupReturns: '/operator/odbior/zwrot',

  cards: '/operator/karty',
  card,
  cardPhoto: (id: string): string => `${card(id)}/zdjecie`,
  unblock: (id: string): string => `${card(id)}/odblokowanie`,
  cardBlock: (id: string): string => `${card(id)}/zastrzezenie`,

  residents: '/operator/mieszkancy',
  resident,
  suspensionLifting: (id: string): string => `${resident(id)}/odblokowanie`,
  residentsFactor: (id: string): string => `${resident(id)}/drugi-skladnik`,
  writeTo: (id: string): string => `${resident(id)}/wiadomosc`,
  residentHistory: (id: string): string => `${resident(id)}/historia`,
  residentBenefits: (id: string): string => `${resident(id)}/benefity`,
  residentMails: (id: string): string => `${resident(id)}/wiadomosci-email`,
  mailAgain: (id: string, mail: string): string => `${resident(id)}/wiadomosci-email/${mail}/ponownie`,
  accountBlock: (id: string): string => `${resident(id)}/blokada`,
  correction: (id: string): string => `${resident(id)}/poprawka`,
  merging: (id: string, other: string): string => `${resident(id)}/polaczenie/${other}`,
  mergingInto: (id: string, other: string, stays: string): string =>
    `${resident(id)}/polaczenie/${other}?zostaje=${stays}`,
  panelInvitation: (id: string): string => `${resident(id)}/zaproszenie`,
  counterChoice: (id: string): string => `${resident(id)}/wniosek`,
  newPerson: '/operator/okienko/nowa-osoba',
  taken,
  takenPhoto: (id: string): string => `${taken(id)}/zdjecie`,
  takenPhotoAsSent: (id: string): string => `${taken(id)}/zdjecie/oryginal`,
  takenDeletion: (id: string): string => `${taken(id)}/usuniecie`,
  takenWithdrawal: (id: string): string => `${taken(id)}/wycofanie`,
  takenReceipt: (id: string): string => `${taken(id)}/potwierdzenie`,

  imports: '/operator/mieszkancy/import',
  newImport: '/operator/mieszkancy/import/nowy',
  importSample: '/operator/mieszkancy/import/wzor.csv',
  import: importOf,
  importStart: (id: string): string => `${importOf(id)}/rozpoczecie`,
  importCancel: (id: string): string => `${importOf(id)}/przerwanie`,
  importRows: (id: string): string => `${importOf(id)}/wiersze`,
  importRowsFile: (id: string): string => `${importOf(id)}/wiersze.csv`,
  importNews: (id: string): string => `${importOf(id)}/nowe`,

  cases: '/operator/sprawy',
  case: caseOf,
  caseMessages: (number: number, most: number): string => `${caseOf(number)}?wiadomosci=${most}`,
  caseAnswer: (number: NumberPart): string => `${caseOf(number)}/odpowiedz`,
  caseNote: (number: NumberPart): string => `${caseOf(number)}/notatka`,
  caseAssignment: (number: NumberPart): string => `${caseOf(number)}/przydzial`,
  caseQueue: (number: NumberPart): string => `${caseOf(number)}/kolejka`,
  caseClosing: (number: NumberPart): string => `${caseOf(number)}/zamkniecie`,
  caseReopening: (number: NumberPart): string => `${caseOf(number)}/wznowienie`,
  caseAttachment: (number: NumberPart, id: string): string => `${caseOf(number)}/zalaczniki/${id}`,
  caseAttachmentView: (number: NumberPart, id: string): string =>
    `${caseOf(number)}/zalaczniki/${id}/podglad`,
  caseNews: (number: NumberPart): string => `${caseOf(number)}/nowe`,

  broadcasts: '/operator/do-wielu',
  newBroadcast: '/operator/do-wielu/nowa',
  broadcast,
  broadcastEnd: (number: NumberPart): string => `${broadcast(number)}/zakonczenie`,
  mailingStop: (number: NumberPart): string => `${broadcast(number)}/zatrzymanie`,
  mailingResumption: (number: NumberPart): string => `${broadcast(number)}/wznowienie`,

  partners: '/operator/partnerzy',
  newPartner: '/operator/partnerzy/nowy',
  partner,
  partnerEditing: (id: string): string => `${partner(id)}/edycja`,
  partnerContract: (id: string): string => `${partner(id)}/umowa`,
  partnerClosing: (id: string): string => `${partner(id)}/zamkniecie`,
  partnerReopening: (id: string): string => `${partner(id)}/wznowienie`,
  partnerHistory: (id: string): string => `${partner(id)}/historia`,
  partnersInvitation: (id: string): string => `${partner(id)}/zaproszenie`,
  partnersPersonBlock: (id: string, account: string): string => `${partnersPerson(id, account)}/blokada`,
  partnersPersonUnblocking: (id: string, account: string): string =>
    `${partnersPerson(id, account)}/odblokowanie`,
  partnersInvitationAgain: (id: string, account: string): string =>
    `${partnersPerson(id, account)}/ponowne-zaproszenie`,
  partnersInvitationWithdrawal: (id: string, account: string): string =>
    `${partnersPerson(id, account)}/wycofanie-zaproszenia`,
  partnerApplications: '/operator/partnerzy/zgloszenia',
  partnerApplication,
  partnerAcceptance: (id: string): string => `${partnerApplication(id)}/przyjecie`,
  partnerRefusal: (id: string): string => `${partnerApplication(id)}/odmowa`,

  offers: '/operator/oferty',
  nextOffer: '/operator/oferty/nastepna',
  nextOfferAfter: (version: string): string => `/operator/oferty/nastepna?po=${version}`,
  offer,
  offerApproval: (id: string): string => `${offer(id)}/akceptacja`,
  offerRefusal: (id: string): string => `${offer(id)}/odrzucenie`,
  offerEnding: (id: string): string => `${offer(id)}/zakonczenie`,
  offersOfPartner: (partner: string): string => `/operator/oferty?widok=wszystkie&partner=${partner}`,

  staff: '/operator/pracownicy',
  staffInvitation: '/operator/pracownicy/zaproszenie',
  member,
  memberEditing: (id: string): string => `${member(id)}/edycja`,
  invitationAgain: (id: string): string => `${member(id)}/ponowne-zaproszenie`,
  invitationWithdrawal: (id: string): string => `${member(id)}/wycofanie-zaproszenia`,
  memberBlock: (id: string): string => `${member(id)}/blokada`,
  memberUnblocking: (id: string): string => `${member(id)}/odblokowanie`,
  memberFactor: (id: string): string => `${member(id)}/drugi-skladnik`,
  roles: '/operator/pracownicy/role',
  newRole: '/operator/pracownicy/role/nowa',
  role,
  roleDeletion: (id: string): string => `${role(id)}/usuniecie`,

  own: accountUrls('/operator/moje-konto'),

  settings: '/operator/ustawienia',
  setting,
  newSetting: (slug: string): string => `${setting(slug)}/nowe`,
  settingOf: (slug: string, key: string): string => (key === '' ? setting(slug) : `${setting(slug)}/${key}`),
  settingRestored: (slug: string, key: string, change: string): string =>
    `${key === '' ? setting(slug) : `${setting(slug)}/${key}`}?przywroc=${change}`,
  settingWithdrawal: (slug: string, change: string): string => `${setting(slug)}/zmiany/${change}/wycofanie`,
  coloursPreview: (main: string, accent: string): string =>
    `/operator/ustawienia/kolory/motyw.css?${new URLSearchParams({ main, accent })}`,

  reports: '/operator/raporty',
  report: (report: string): string => `/operator/raporty/${report}`,
  reportCsv: (report: string, chart: string): string => `/operator/raporty/${report}/${chart}`,

  search: '/operator/szukaj',
  savedFilters: '/operator/filtry',
  savedFilter: (id: string): string => `/operator/filtry/${id}`,
  filterDeletion: (id: string): string => `/operator/filtry/${id}/usuniecie`,

  audit: '/operator/dziennik',
  auditCsv: '/operator/dziennik/csv',
  auditCheck: '/operator/dziennik/sprawdzenie',
  auditEvent: (id: string): string => `/operator/dziennik/${id}`,
};

/** The address of a list with its filters; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}
