/** The steps of an application's form, as they stand in its address. */
export const stepKeys = ['dane', 'zdjecie', 'punkt-odbioru', 'dokumenty', 'wyslij'] as const;
export type StepKey = (typeof stepKeys)[number];

const draft = (id: string): string => `/moje-wnioski/robocze/${id}`;
const application = (number: number | string): string => `/moje-wnioski/${number}`;
const card = (id: string): string => `/moje-karty/${id}`;
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

  family: '/moja-rodzina',
  member: (id: string) => `/moja-rodzina/${id}`,

  account: '/moje-konto',
  password: '/moje-konto/haslo',
  phone: '/moje-konto/telefon',
  email: '/moje-konto/adres-email',
  emailAgain: '/moje-konto/adres-email/ponownie',
  emailCancellation: '/moje-konto/adres-email/anulowanie',
  emailConfirmation: (token: string) => `/moje-konto/adres-email/potwierdzenie/${token}`,
  otherDevicesLogout: '/moje-konto/urzadzenia/wylogowanie',
  deviceLogout: (id: string) => `/moje-konto/urzadzenia/${id}/wylogowanie`,
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

  secondFactor: '/moje-konto/drugi-skladnik',
  app: '/moje-konto/drugi-skladnik/aplikacja',
  appCode: '/moje-konto/drugi-skladnik/aplikacja/kod',
  appOff: '/moje-konto/drugi-skladnik/aplikacja/wylaczenie',
  newPasskey: '/moje-konto/drugi-skladnik/klucze/nowy',
  madePasskey: '/moje-konto/drugi-skladnik/klucze',
  passkeyRemoval: (id: string) => `/moje-konto/drugi-skladnik/klucze/${id}/usuniecie`,
  recoveryCodes: '/moje-konto/drugi-skladnik/kody-zapasowe',
} as const;

/** Pages of the public site that the panel leads to. */
export const publicUrls = {
  home: '/',
  login: (powrot: string) => `/zaloguj?powrot=${encodeURIComponent(powrot)}`,
  contact: '/kontakt',
  logout: '/wyloguj',
  language: '/jezyk',
} as const;
