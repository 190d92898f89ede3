import type { MailTemplate } from './template.ts';
import type { TemplateName, templates } from './templates.ts';

type ParamsOf<T> = T extends MailTemplate<infer P> ? P : never;

const at = '2026-03-02T09:15:00.000Z';
const day = '2026-03-31';
const id = '00000000-0000-7000-8000-000000000000';
const guardian = 'Anna Nowak';
const name = 'Jan Nowak';
const title = { pl: 'Wydanie karty', uk: 'Видача картки', en: 'Card issue' };
const packageName = { pl: 'Pakiet Mieszkańca', uk: 'Пакет мешканця', en: 'Resident package' };
const consent = { pl: 'Akceptuję Regulamin.', uk: 'Приймаю Правила.', en: 'I accept the Terms.' };
const point = { name: 'Urząd Miasta', address: 'Rynek 1', hours: { pl: 'pon.–pt. 8:00–16:00' } };
const partner = 'Kawiarnia Pod Bramą';
const offer = { offerId: '0199f1d0-0000-7000-8000-000000000000', offer: 'Kawa i ciasto w cenie kawy' };
const cardNumber = '01-0000018';
const about = { number: 12, title, kind: 'issue', person: null } as const;

/** What each mail says in a sample: nobody of flesh and blood. */
export const sampleParams: { readonly [N in TemplateName]: ParamsOf<(typeof templates)[N]> } = {
  activation: {},
  'already-registered': {},
  'password-reset': {},
  'password-changed': { at },
  'resident-role-added': {},
  'email-change': {},
  'email-taken': {},
  'email-change-requested': { at },
  'email-changed': { at },
  'account-deleted': { at, accountStays: false },
  'second-factor-changed': { change: 'app-codes-on', at },
  'staff-invited': {},
  'partner-applied': {},
  'partner-unanswered': { sentAt: at, on: day },
  'partner-refused': { partner, reason: 'Najpierw prosimy o aktualny wpis do rejestru.' },
  'partner-invited': {
    partner,
    partnerId: '00000000-0000-4000-8000-000000000000',
    welcome: true,
    manager: true,
  },
  'partner-contract-ending': { partner, until: day },
  'offer-approved': { ...offer, reason: '' },
  'offer-refused': { ...offer, reason: 'Podaj, w jakich godzinach obowiązuje zniżka.' },
  'offer-ended': { ...offer, reason: 'Lokal jest zamknięty na czas remontu.' },
  'application-submitted': { ...about, decisionDays: 14 },
  'application-in-review': about,
  'application-returned': { ...about, remarks: [{ about: 'photo', text: 'Zdjęcie jest za ciemne.' }] },
  'application-accepted': { ...about, photoRecut: false },
  'application-completed': { ...about, package: packageName, cardNumber, validUntil: day, photoRecut: false },
  'application-in-production': about,
  'application-ready': { ...about, point, startsAtHandOver: true },
  'application-handed-over': { ...about, cardNumber, previousCard: null },
  'pickup-reminder': { ...about, point, last: false },
  'application-not-collected': { ...about, keeps: true },
  'application-rejected': { ...about, reason: 'Dokument dotyczy innej osoby.' },
  'application-cancelled': { ...about, reason: null, byCity: false },
  'account-suspended': { cause: 'consent', consent, at },
  'account-unblocked': { cause: 'consent' },
  'data-export-ready': { expiresAt: at },
  'draft-ending': { draftId: id, title, savedAt: at, on: day },
  'activation-ending': { on: day },
  'resident-invitation': { hasAccount: false, until: at },
  'package-ending': { package: packageName, validUntil: day, extension: 'przedluzenie', ward: null },
  'card-expired': { cardNumber, ward: null },
  'family-invitation': { guardian, name, relation: 'child', until: day },
  'family-request': { guardian, relation: 'spouse', way: 'answer', until: day },
  'guardian-request': { guardian, name, way: 'answer', until: day },
  'family-accepted': { as: 'member', name, email: 'jan@poczta.example' },
  'family-declined': { as: 'member', name, email: 'jan@poczta.example' },
  'family-lapsed': { as: 'member', name, email: 'jan@poczta.example' },
  'family-removed': { guardian, lookedAfter: false },
  'family-detached': { name },
  'family-of-age': { name, membershipId: id },
  'case-message': { number: 34, ward: null },
  'broadcast-message': { number: 35 },
  'data-corrected': { fields: ['lastName', 'phone'], at, ward: null },
  'card-blocked': { cardNumber, at, ward: null },
  'entries-merged': { at, closed: 'a•••@poczta.example', ward: null },
  'account-merged': { at, staying: 'a•••@poczta.example' },
};
