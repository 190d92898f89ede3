import { accountUrls } from '../account/urls.ts';

const branch = (id: string): string => `/partner/placowki/${id}`;
const checked = (id: string): string => `/partner/skanuj/${id}`;
const use = (id: string): string => `/partner/historia/${id}`;
const offer = (id: string): string => `/partner/oferty/${id}`;
const person = (id: string): string => `/partner/pracownicy/${id}`;

export const urls = {
  home: '/partner',
  login: (powrot: string): string => `/zaloguj?powrot=${encodeURIComponent(powrot)}`,
  invitation: (token: string): string => `/partner/zaproszenie/${token}`,

  check: '/partner/skanuj',
  checked,
  identity: (id: string): string => `${checked(id)}/dokument`,
  checkedOffer: (id: string, versionId: string): string => `${checked(id)}/oferta/${versionId}`,
  uses: (id: string, versionId: string): string => `${checked(id)}/oferta/${versionId}/znizki`,
  history: '/partner/historia',
  historyCsv: '/partner/historia/csv',
  use,
  undoing: (id: string): string => `${use(id)}/cofniecie`,
  offers: '/partner/oferty',
  newOffer: '/partner/oferty/nowa',
  offer,
  offerChange: (id: string): string => `${offer(id)}/zmiana`,
  offerWithdrawal: (id: string): string => `${offer(id)}/wycofanie`,
  offerEnding: (id: string): string => `${offer(id)}/zakonczenie`,
  keys: '/partner/klucze-api',
  keyRevocation: (id: string): string => `/partner/klucze-api/${id}/uniewaznienie`,
  /** Of the API: what a key is good for. */
  apiPage: '/api',

  chosenBranch: '/partner/placowka',
  branches: '/partner/placowki',
  newBranch: '/partner/placowki/nowa',
  branchMap: '/partner/placowki/mapa.svg',
  branch,
  branchClosing: (id: string): string => `${branch(id)}/zamkniecie`,
  branchReopening: (id: string): string => `${branch(id)}/otwarcie`,

  people: '/partner/pracownicy',
  newPerson: '/partner/pracownicy/zaproszenie',
  person,
  personEditing: (id: string): string => `${person(id)}/edycja`,
  personBlock: (id: string): string => `${person(id)}/blokada`,
  personUnblocking: (id: string): string => `${person(id)}/odblokowanie`,
  invitationAgain: (id: string): string => `${person(id)}/ponowne-zaproszenie`,
  invitationWithdrawal: (id: string): string => `${person(id)}/wycofanie-zaproszenia`,

  own: accountUrls('/partner/moje-konto'),
};
