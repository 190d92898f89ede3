import { sql } from 'kysely';
import { inside, type Place, type Sources, secret } from '../column.ts';
import {
  asApplication,
  asCard,
  asConsent,
  asPartner,
  asPerson,
  asPoint,
  asRole,
  asYou,
  withoutIds,
} from '../readings.ts';

const ofAccount = (as: string, order: string): Place => ({ as, under: 'accounts', by: 'account_id', order });

/** What belongs to the account. */
export const accountTables: Sources<
  | 'accounts'
  | 'account_apps'
  | 'account_suspensions'
  | 'account_tokens'
  | 'email_changes'
  | 'mails'
  | 'partner_staff'
  | 'passkey_challenges'
  | 'passkeys'
  | 'kept_texts'
  | 'pending_logins'
  | 'pending_registrations'
  | 'recovery_codes'
  | 'sessions'
  | 'staff_members'
  | 'saved_filters'
  | 'second_factor_resets'
  | 'staff_points'
  | 'staff_roles'
> = {
  accounts: {
    columns: {
      id: inside,
      email: 'email',
      phone: 'phone',
      locale: 'language',
      created_at: 'createdAt',
      activated_at: 'activatedAt',
      password_hash: secret,
    },
    places: [],
  },
  account_apps: {
    columns: {
      account_id: inside,
      started_at: 'startedAt',
      confirmed_at: 'confirmedAt',
      sealed_secret: secret,
      last_step: secret,
    },
    places: [ofAccount('codeApps', 'started_at')],
  },
  passkeys: {
    columns: {
      id: inside,
      account_id: inside,
      name: 'name',
      created_at: 'createdAt',
      last_used_at: 'lastUsedAt',
      credential_id: secret,
      public_key: secret,
      counter: inside,
      transports: inside,
    },
    places: [ofAccount('passkeys', 'id')],
  },
  recovery_codes: {
    columns: { account_id: inside, code_hash: secret, used_at: 'usedAt' },
    places: [ofAccount('recoveryCodes', 'used_at')],
  },
  // There for minutes, and nothing but a key to the door.
  passkey_challenges: {
    columns: { challenge: secret, account_id: inside, purpose: inside, expires_at: inside },
    places: [],
  },
  // A form that somebody sends again within the hour; only their browser can open it.
  kept_texts: {
    columns: { token_hash: secret, account_id: inside, sealed: secret, expires_at: inside },
    places: [],
  },
  pending_logins: {
    columns: { token_hash: secret, account_id: inside, expires_at: inside, failures: inside },
    places: [],
  },
  sessions: {
    columns: {
      id: inside,
      token_hash: secret,
      account_id: inside,
      created_at: 'since',
      last_seen_at: 'lastSeenAt',
      expires_at: 'expiresAt',
      user_agent: 'browser',
      ip: 'ip',
      acting_for: ['actingFor', asPerson],
      consents_due: inside,
      by_provider: inside,
    },
    places: [ofAccount('devices', 'created_at')],
  },
  account_tokens: {
    columns: {
      token_hash: secret,
      account_id: inside,
      purpose: 'purpose',
      mailbox: 'mailbox',
      partner_id: ['partner', asPartner],
      created_at: 'createdAt',
      expires_at: 'expiresAt',
      used_at: 'usedAt',
    },
    places: [ofAccount('links', 'created_at')],
  },
  email_changes: {
    columns: { account_id: inside, email: 'newEmail', requested_at: 'requestedAt' },
    places: [ofAccount('emailChanges', 'requested_at')],
  },
  pending_registrations: {
    columns: {
      id: inside,
      account_id: inside,
      first_name: 'firstName',
      last_name: 'lastName',
      locale: 'language',
      consents: 'consentCodes',
      at: 'at',
      ending_told_at: 'warnedAt',
      password_hash: secret,
      // Anybody may have typed the address.
      ip: inside,
    },
    places: [ofAccount('unconfirmedRegistrations', 'at')],
  },
  account_suspensions: {
    columns: {
      id: inside,
      account_id: inside,
      follows: inside,
      at: 'at',
      cause: 'cause',
      reason: 'reason',
      consent_id: ['consent', asConsent],
      by_account: ['byYou', asYou],
      lifted_at: 'liftedAt',
      lift_reason: 'liftReason',
      lifted_by: inside,
    },
    places: [ofAccount('suspensions', 'id')],
  },
  mails: {
    columns: {
      id: inside,
      account_id: inside,
      recipient: 'recipient',
      template: 'template',
      locale: 'language',
      params: 'contents',
      state: 'mailState',
      queued_at: 'queuedAt',
      sent_at: 'sentAt',
      attempts: inside,
      last_error: inside,
      forget_when_sent: inside,
      about: inside,
    },
    places: [ofAccount('mails', 'id')],
  },
  staff_members: {
    columns: {
      account_id: inside,
      first_name: 'firstName',
      last_name: 'lastName',
      created_at: 'createdAt',
      joined_at: 'atOfficeSince',
      blocked_at: 'blockedAt',
    },
    places: [ofAccount('staff', 'created_at')],
  },
  saved_filters: {
    columns: {
      id: inside,
      account_id: inside,
      place: inside,
      name: 'name',
      query: inside,
      saved_at: 'savedAt',
    },
    places: [ofAccount('savedFilters', 'id')],
  },
  staff_roles: {
    columns: { account_id: inside, role_id: ['role', asRole] },
    places: [ofAccount('staffRoles', 'role_id')],
  },
  staff_points: {
    columns: { account_id: inside, point_id: ['collectionPoint', asPoint] },
    places: [ofAccount('staffPoints', 'point_id')],
  },
  second_factor_resets: {
    columns: { id: inside, account_id: inside, at: 'at', reason: 'reason', by_account: inside },
    places: [ofAccount('factorResets', 'id')],
  },
  partner_staff: {
    columns: {
      account_id: inside,
      partner_id: ['partner', asPartner],
      first_name: 'firstName',
      last_name: 'lastName',
      role: 'role',
      branch_id: inside,
      invited_by: inside,
      created_at: 'createdAt',
      joined_at: 'atPartnerSince',
      blocked_at: 'blockedAt',
    },
    places: [ofAccount('shops', 'created_at')],
  },
};

/** Events are about somebody, by somebody, or by a visitor who named the account. */
export const eventTables: Sources<'events'> = {
  events: {
    columns: {
      id: inside,
      at: 'at',
      kind: 'event',
      actor_kind: 'by',
      actor_account: ['byYou', asYou],
      person_id: ['person', asPerson],
      application_id: ['application', asApplication],
      card_id: ['card', asCard],
      ip: [
        'ip',
        (ip: string | null, { about }, { actor_account, actor_kind }) =>
          actor_account === about.accountId || actor_kind === 'system' ? ip : null,
      ],
      data: ['details', withoutIds],
      trace_salt: inside,
      erasure: inside,
      sealed: inside,
    },
    places: [
      { as: 'events', under: 'people', by: 'person_id', order: 'id' },
      {
        as: 'ownActs',
        under: 'accounts',
        by: 'actor_account',
        order: 'id',
        only: ({ about }) =>
          sql<boolean>`actor_kind = 'resident' and (person_id is null or person_id <> all(${[...about.people]}::uuid[]))`,
      },
      {
        as: 'aboutAccount',
        under: 'accounts',
        by: sql<string>`(data ->> 'accountId')`,
        order: 'id',
        only: () => sql<boolean>`actor_account is null and person_id is null`,
      },
    ],
  },
};
