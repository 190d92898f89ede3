import { accountUrls } from '../account/urls.ts';

/** The steps of an application's form, as they stand in its address. */
export const stepKeys = ['dane', 'zdjecie', 'punkt-odbioru', 'dokumenty', 'wyslij'] as const;
export type StepKey = (typeof stepKeys)[number];

const draft = (id: string): string => `/moje-wnioski/robocze/${id}`;
const application = (number: number | string): string => `/moje-wnioski/${number}`;
const oneCase = (number: number | string): string => `/moje-sprawy/${number}`;
const card = (id: string): string => `/moje-karty/${id}`;
const member = (id: string): string => `/moja-rodzina/${id}`;
/** `whom` as `applications/choose/whom.ts` reads it; without it the resident. */
const about = (address: string, whom: string | undefined): string =>
  whom === undefined ? address : `${address}?dla=${whom}`;

/** Addresses of the Panel Mieszkańca. Given `:id` and the like, they are the routes themselves. */
export const urls = {
  cards: '/moje-karty',
  cardBlock: (id: string) => `${card(id)}/zastrzezenie`,
  cardPhoto: (id: string) => `${card(id)}/zdjecie`,
  packagePicture: (name: string) => `/obrazki/pakiety/${name}`,

  applications: '/moje-wnioski',
  chooseType: '/moje-wnioski/nowy',
  chooseTypeFor: (whom: string | undefined) => about('/moje-wnioski/nowy', whom),
  /** GET leads to the form from anywhere, a mail too; POST opens it. */
  startDraft: (code: string, whom?: string | undefined) => about(`/moje-wnioski/nowy/${code}`, whom),
  draft,
  draftDeletion: (id: string) => `${draft(id)}/usuniecie`,
  application,
  applicationCancellation: (number: number | string) => `${application(number)}/anulowanie`,
  applicationPhoto: (number: number | string) => `${application(number)}/zdjecie`,
  applicationDocument: (number: number | string, key: string) => `${application(number)}/dokumenty/${key}`,
  correction: (number: number | string) => `${application(number)}/poprawa`,

  benefits: '/moje-benefity',
  benefitsCsv: '/moje-benefity/lista.csv',

  cases: '/moje-sprawy',
  newCase: '/moje-sprawy/nowa',
  /** With the subject of what the city wrote to many under this number. */
  newCaseAbout: (number: number) => `/moje-sprawy/nowa?w-sprawie=${number}`,
  /** "Zgłoś pomyłkę", with what the till wrote down. */
  newCaseAboutBenefit: (id: string) => `/moje-sprawy/nowa?ulga=${id}`,
  /** An individual case or a message to many: they share one series of numbers. */
  case: oneCase,
  caseReply: (number: number | string) => `${oneCase(number)}/odpowiedz`,
  caseNews: (number: number | string) => `${oneCase(number)}/nowe-wiadomosci`,
  caseAttachment: (number: number | string, id: string) => `${oneCase(number)}/zalaczniki/${id}`,
  caseAttachmentView: (number: number | string, id: string) => `${oneCase(number)}/zalaczniki/${id}/podglad`,

  /** POST with a person's id in `osoba`: from then on the panel is theirs. */
  acting: '/dzialam-jako',

  family: '/moja-rodzina',
  newMember: '/moja-rodzina/nowe-konto',
  member,
  memberEditing: (id: string) => `${member(id)}/edycja`,
  memberRemoval: (id: string) => `${member(id)}/usuniecie`,
  /** "Dodaj drugiego opiekuna". */
  secondGuardian: (id: string) => `${member(id)}/drugi-opiekun`,
  invitationAgain: (id: string) => `/moja-rodzina/zaproszenia/${id}/ponownie`,
  invitationWithdrawal: (id: string) => `/moja-rodzina/zaproszenia/${id}/wycofanie`,

  /** What waits for an answer of whoever logged in. */
  invitations: '/zaproszenia',
  invitationAcceptance: (id: string) => `/zaproszenia/${id}/przyjecie`,
  invitationRefusal: (id: string) => `/zaproszenia/${id}/odmowa`,

  ...accountUrls('/moje-konto'),
  phone: '/moje-konto/telefon',
  email: '/moje-konto/adres-email',
  emailAgain: '/moje-konto/adres-email/ponownie',
  emailCancellation: '/moje-konto/adres-email/anulowanie',
  emailConfirmation: (token: string) => `/moje-konto/adres-email/potwierdzenie/${token}`,
  detachment: '/moje-konto/odlaczenie',
  accountDeletion: '/moje-konto/usuniecie',
  dataExport: '/moje-konto/pobierz-dane',
  dataExportFile: (id: string) => `/moje-konto/pobierz-dane/${id}`,

  consents: '/moje-zgody',
  consentGranting: (code: string) => `/moje-zgody/${code}/wyrazenie`,
  consentWithdrawal: (code: string) => `/moje-zgody/${code}/wycofanie`,
  /** Before anything else of the panel; `powrot` leads on to where the login was going. */
  dueConsents: '/zgody-wymagane',
  dueConsentsAndReturn: (powrot: string | undefined) =>
    powrot ? `/zgody-wymagane?powrot=${encodeURIComponent(powrot)}` : '/zgody-wymagane',
} as const;

/** Pages of the public site that the panel leads to. */
export const publicUrls = {
  home: '/',
  login: (powrot: string) => `/zaloguj?powrot=${encodeURIComponent(powrot)}`,
  contact: '/kontakt',
  offers: '/oferty',
  logout: '/wyloguj',
  language: '/jezyk',
} as const;
