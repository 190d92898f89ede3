import { sql } from 'kysely';
import { inside, type Place, type Sources, secret } from '../column.ts';
import {
  asApplication,
  asConsent,
  asConsentVersion,
  asEmail,
  asFile,
  asPackage,
  asPerson,
  asYou,
  openedCorrection,
  openedPesel,
  ownAddress,
} from '../readings.ts';

const ofPerson = (as: string, order: string, by = 'person_id'): Place => ({ as, under: 'people', by, order });

/** What belongs to a person. */
export const personTables: Sources<
  | 'people'
  | 'person_keys'
  | 'files'
  | 'consent_acts'
  | 'entitlements'
  | 'entitlement_reminders'
  | 'family_members'
  | 'family_invitations'
  | 'cards'
  | 'card_blocks'
  | 'card_changes'
  | 'data_exports'
  | 'data_export_parts'
  | 'person_corrections'
  | 'person_merges'
> = {
  people: {
    columns: {
      id: inside,
      account_id: ['hasOwnAccount', (id: string | null) => id !== null],
      first_name: 'firstName',
      last_name: 'lastName',
      birth_date: 'birthDate',
      pesel_sealed: ['pesel', openedPesel('id')],
      pesel_hash: inside,
      postal_code: 'postalCode',
      created_at: 'createdAt',
      erased_at: inside,
    },
    places: [],
  },
  person_corrections: {
    columns: {
      id: inside,
      person_id: inside,
      at: 'at',
      by_account: inside,
      reason: 'reason',
      fields: 'correctedFields',
      sealed: ['correctedValues', openedCorrection],
    },
    places: [ofPerson('corrections', 'id')],
  },
  person_merges: {
    columns: {
      from_person: inside,
      into_person: inside,
      at: 'at',
      by_account: inside,
      reason: 'reason',
      closed_account: inside,
    },
    places: [ofPerson('merges', 'at', 'into_person')],
  },
  person_keys: { columns: { person_id: inside, wrapped_key: secret }, places: [] },
  consent_acts: {
    columns: {
      id: inside,
      person_id: inside,
      consent_id: ['consent', asConsent],
      version_id: ['version', asConsentVersion],
      granted: 'granted',
      at: 'at',
      actor_kind: 'by',
      by_account: ['byYou', asYou],
      ip: ['ip', ownAddress('by_account')],
      application_id: ['application', asApplication],
      on_paper: 'onPaper',
    },
    places: [ofPerson('consents', 'id')],
  },
  entitlements: {
    columns: {
      id: inside,
      person_id: inside,
      package_id: ['package', asPackage],
      application_id: ['application', asApplication],
      import_id: ['imported', (id: string | null) => id !== null],
      valid_from: 'validFrom',
      valid_until: 'validUntil',
      granted_at: 'grantedAt',
      expired_at: 'expiredAt',
    },
    places: [ofPerson('packages', 'valid_from')],
  },
  entitlement_reminders: {
    columns: { entitlement_id: inside, days_before: 'daysBefore', at: 'at' },
    places: [{ as: 'reminders', under: 'entitlements', by: 'entitlement_id', order: 'at' }],
  },
  cards: {
    columns: {
      id: inside,
      number: 'number',
      person_id: inside,
      application_id: ['application', asApplication],
      import_id: ['imported', (id: string | null) => id !== null],
      first_name: 'firstName',
      last_name: 'lastName',
      photo_file_id: ['photo', asFile],
      virtual: 'virtual',
      physical: 'physical',
      // Shown at a till it is as good as the card.
      code: secret,
      issued_at: 'issuedAt',
      activated_at: 'activatedAt',
      valid_from: 'validFrom',
      ended_at: 'endedAt',
      ended_as: 'endedAs',
    },
    places: [ofPerson('cards', 'issued_at')],
  },
  card_blocks: {
    columns: {
      id: inside,
      card_id: inside,
      suspension_id: inside,
      at: 'at',
      actor_kind: 'by',
      by_account: ['byYou', asYou],
      reason: 'reason',
      lifted_at: 'liftedAt',
      lift_reason: 'liftReason',
      lifted_by: inside,
    },
    places: [{ as: 'blocks', under: 'cards', by: 'card_id', order: 'at' }],
  },
  card_changes: {
    columns: {
      id: inside,
      card_id: inside,
      application_id: ['application', asApplication],
      correction_id: inside,
      at: 'at',
      first_name: 'firstName',
      last_name: 'lastName',
      photo_file_id: ['photo', asFile],
    },
    places: [{ as: 'changes', under: 'cards', by: 'card_id', order: 'at' }],
  },
  family_members: {
    columns: {
      id: inside,
      guardian_id: ['guardian', asPerson],
      member_id: ['member', asPerson],
      relation: 'relation',
      added_at: 'addedAt',
      joined_at: 'joinedAt',
      adult_told_at: 'adultToldAt',
      ended_at: 'endedAt',
      ended_as: 'endedAs',
    },
    places: [ofPerson('lookedAfter', 'id', 'guardian_id'), ofPerson('guardians', 'id', 'member_id')],
  },
  family_invitations: {
    columns: {
      id: inside,
      guardian_id: ['guardian', asPerson],
      account_id: ['email', asEmail],
      invited_as: 'invitedAs',
      member_id: ['member', asPerson],
      first_name: 'firstName',
      last_name: 'lastName',
      birth_date: 'birthDate',
      relation: 'relation',
      locale: 'language',
      invited_at: 'invitedAt',
    },
    places: [
      ofPerson('invitationsSent', 'id', 'guardian_id'),
      { as: 'invitationsReceived', under: 'accounts', by: 'account_id', order: 'id' },
    ],
  },
  files: {
    columns: {
      id: ['file', asFile],
      person_id: inside,
      name: 'name',
      media_type: 'mediaType',
      bytes: 'bytes',
      fingerprint: inside,
      sealed_for: inside,
      created_at: 'createdAt',
    },
    places: [
      {
        ...ofPerson('files', 'id'),
        only: () =>
          sql<boolean>`not exists (select from data_export_parts where data_export_parts.file_id = files.id)`,
      },
    ],
  },
  data_exports: {
    columns: {
      id: inside,
      person_id: inside,
      requested_at: 'requestedAt',
      failed_at: inside,
      ready_at: 'readyAt',
      expires_at: 'expiresAt',
    },
    places: [ofPerson('exports', 'id')],
  },
  data_export_parts: { columns: { export_id: inside, position: inside, file_id: inside }, places: [] },
};
