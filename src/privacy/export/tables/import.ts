import { inside, type Sources, secret } from '../column.ts';
import { asDistrict, asEmail } from '../readings.ts';

/** What came from a file of another system. Of its rows there is nothing to take that does not stand elsewhere. */
export const importTables: Sources<
  'imports' | 'import_parts' | 'import_rows' | 'import_counts' | 'imported_details' | 'resident_invitations'
> = {
  imports: {
    columns: {
      id: inside,
      file_name: inside,
      bytes: inside,
      utf8: inside,
      wrapped_key: secret,
      uploaded_at: inside,
      uploaded_by: inside,
      received_at: inside,
      delimiter: inside,
      columns: inside,
      read_bytes: inside,
      read_lines: inside,
      read_rows: inside,
      checked_at: inside,
      cards: inside,
      mails_per_minute: inside,
      mails_going: inside,
      started_at: inside,
      started_by: inside,
      reached: inside,
      ended_at: inside,
      ended_as: inside,
      ended_by: inside,
      problem: inside,
      problem_row: inside,
      deleted_at: inside,
    },
    places: [],
  },
  import_parts: { columns: { import_id: inside, position: inside, sealed: secret }, places: [] },
  import_counts: {
    columns: { import_id: inside, phase: inside, outcome: inside, count: inside },
    places: [],
  },
  import_rows: {
    columns: {
      import_id: inside,
      row_number: inside,
      outcome: inside,
      problems: inside,
      sealed: secret,
      identity_hash: inside,
      birth_hash: inside,
      pesel_hash: inside,
      email_hash: inside,
      package_id: inside,
      person_id: inside,
      done_at: inside,
    },
    places: [],
  },
  imported_details: {
    columns: {
      person_id: inside,
      import_id: inside,
      at: 'at',
      phone: 'phone',
      street: 'street',
      town: 'town',
      district_id: ['district', asDistrict],
      old_card_number: 'oldCardNumber',
    },
    places: [{ as: 'fromOtherSystem', under: 'people', by: 'person_id', order: 'at' }],
  },
  resident_invitations: {
    columns: {
      id: inside,
      person_id: inside,
      account_id: ['email', asEmail],
      import_id: inside,
      asked_at: 'invitedAt',
      mailed_at: 'sentAt',
    },
    places: [{ as: 'residentInvitations', under: 'people', by: 'person_id', order: 'asked_at' }],
  },
};
