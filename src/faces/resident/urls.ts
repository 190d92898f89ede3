/** The steps of an application's form, as they stand in its address. */
export const stepKeys = ['dane', 'zdjecie', 'punkt-odbioru', 'dokumenty', 'wyslij'] as const;
export type StepKey = (typeof stepKeys)[number];

const draft = (id: string): string => `/moje-wnioski/robocze/${id}`;
const application = (number: number | string): string => `/moje-wnioski/${number}`;
const card = (id: string): string => `/moje-karty/${id}`;

/** Addresses of the Panel Mieszkańca. Given `:id` and the like, they are the routes themselves. */
export const urls = {
  cards: '/moje-karty',
  cardBlock: (id: string) => `${card(id)}/zastrzezenie`,
  cardPhoto: (id: string) => `${card(id)}/zdjecie`,
  packagePicture: (name: string) => `/obrazki/pakiety/${name}`,

  applications: '/moje-wnioski',
  chooseType: '/moje-wnioski/nowy',
  startDraft: (code: string) => `/moje-wnioski/nowy/${code}`,
  draft,
  draftDeletion: (id: string) => `${draft(id)}/usuniecie`,
  application,
  applicationCancellation: (number: number | string) => `${application(number)}/anulowanie`,
  applicationPhoto: (number: number | string) => `${application(number)}/zdjecie`,
  applicationDocument: (number: number | string, key: string) => `${application(number)}/dokumenty/${key}`,
  correction: (number: number | string) => `${application(number)}/poprawa`,

  account: '/moje-konto',
  password: '/moje-konto/haslo',
} as const;

/** Pages of the public site that the panel leads to. */
export const publicUrls = {
  login: (powrot: string) => `/zaloguj?powrot=${encodeURIComponent(powrot)}`,
  contact: '/kontakt',
  language: '/jezyk',
} as const;
