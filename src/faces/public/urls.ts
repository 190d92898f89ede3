import type { Holder } from '../../accounts/account.ts';

const withReturn = (path: string, powrot: string | undefined): string =>
  powrot ? `${path}?powrot=${encodeURIComponent(powrot)}` : path;

export const urls = {
  home: '/',
  register: '/zaloz-konto',
  registerExisting: '/zaloz-konto?posiadam-konto',
  registered: '/zaloz-konto/wyslano',
  resendActivation: '/aktywacja',
  activationSent: '/aktywacja/wyslano',
  activation: (token: string) => `/aktywacja/${token}`,
  login: '/zaloguj',
  loginAndReturn: (powrot: string | undefined) => withReturn('/zaloguj', powrot),
  secondStep: '/zaloguj/drugi-skladnik',
  recoveryStep: '/zaloguj/drugi-skladnik/kod-zapasowy',
  passkeyStep: '/zaloguj/drugi-skladnik/klucz',
  passkeyAnswer: '/zaloguj/drugi-skladnik/klucz/odpowiedz',
  andReturn: withReturn,
  logout: '/wyloguj',
  /** To the city's own sign-in for its staff, and back from it. */
  providerLogin: '/zaloguj/konto-urzedu',
  providerAnswer: '/zaloguj/konto-urzedu/powrot',
  passwordReset: '/reset-hasla',
  passwordResetSent: '/reset-hasla/wyslano',
  newPassword: (token: string) => `/reset-hasla/${token}`,
  familyInvitation: (token: string) => `/zaproszenie/${token}`,
  familyRefusal: (token: string) => `/zaproszenie/${token}/odmowa`,
  residentInvitation: (token: string) => `/zaproszenie-mieszkanca/${token}`,
  terms: '/regulamin',
  privacy: '/klauzula-informacyjna',
  consent: (code: string) => `/zgody/${encodeURIComponent(code)}`,
  accessibility: '/deklaracja-dostepnosci',
  contact: '/kontakt',
  cityPage: (slug: string) => `/strona/${slug}`,
  offers: '/oferty',
  offer: (id: string) => `/oferty/${id}`,
  partners: '/partnerzy',
  partnerApplication: '/partnerzy/zgloszenie',
  partnerApplicationSent: '/partnerzy/zgloszenie/wyslano',
  statistics: '/statystyka',
  statisticsCsv: (chart: string) => `/statystyka/${chart}`,
  language: '/jezyk',
  showcase: '/ui',
  specimenPhoto: '/ui/portret.jpg',
  mailbox: '/poczta',
  mail: (id: string) => `/poczta/${id}`,
  mailHtml: (id: string) => `/poczta/${id}/html`,
};

/** The first page of each panel. */
export const panels = {
  resident: '/moje-karty',
  staff: '/operator',
  partner: '/partner',
} as const;

export type Panel = keyof typeof panels;

/** The panels that an account opens, the one it works in first. */
export function panelsOf(holder: Pick<Holder, Panel>): Panel[] {
  return (['staff', 'partner', 'resident'] as const).filter((panel) => holder[panel]);
}
