import { inside, type Sources } from '../column.ts';
import { asBroadcast, asCaseType, asFile, asYou } from '../readings.ts';

/** What was said between the person and the city. */
export const caseTables: Sources<
  | 'cases'
  | 'case_messages'
  | 'case_attachments'
  | 'case_closings'
  | 'case_notes'
  | 'broadcasts'
  | 'broadcast_mailings'
  | 'broadcast_read_counts'
  | 'broadcast_reads'
> = {
  cases: {
    columns: {
      id: inside,
      number: 'number',
      type_id: ['type', asCaseType],
      person_id: inside,
      subject: 'subject',
      queue_id: inside,
      assigned_to: inside,
      opened_at: 'openedAt',
      opened_by: 'by',
      last_message_at: 'lastMessageAt',
      unread: 'unread',
      waiting_since: 'waitingSince',
      closed_at: 'closedAt',
    },
    places: [{ as: 'cases', under: 'people', by: 'person_id', order: 'id' }],
  },
  case_messages: {
    columns: {
      id: inside,
      case_id: inside,
      at: 'at',
      author_kind: 'by',
      author_account: ['byYou', asYou],
      body: 'text',
      send_key: inside,
      read_at: 'readAt',
      answers_since: inside,
    },
    places: [{ as: 'messages', under: 'cases', by: 'case_id', order: 'id' }],
  },
  case_attachments: {
    columns: {
      id: inside,
      message_id: inside,
      file_id: ['file', asFile],
      name: 'fileName',
      media_type: 'mediaType',
      bytes: 'bytes',
      position: inside,
      scan: 'scan',
      scanned_at: 'scannedAt',
    },
    places: [{ as: 'attachments', under: 'case_messages', by: 'message_id', order: 'position' }],
  },
  case_closings: {
    columns: {
      id: inside,
      case_id: inside,
      at: 'at',
      by_account: inside,
      reopened_at: 'reopenedAt',
      reopened_by: inside,
    },
    places: [{ as: 'closings', under: 'cases', by: 'case_id', order: 'id' }],
  },
  // How clerks think aloud among themselves; what came of it stands in the messages.
  case_notes: {
    columns: { id: inside, case_id: inside, at: inside, by_account: inside, body: inside, send_key: inside },
    places: [],
  },
  // Written to many: the readers' rows name them.
  broadcasts: {
    columns: {
      id: inside,
      number: inside,
      type_id: inside,
      subject: inside,
      body: inside,
      audience: inside,
      package_id: inside,
      age_from: inside,
      age_to: inside,
      district_id: inside,
      sent_at: inside,
      sent_by: inside,
      send_key: inside,
      ended_at: inside,
      ended_by: inside,
    },
    places: [],
  },
  broadcast_mailings: {
    columns: {
      broadcast_id: inside,
      per_minute: inside,
      expected: inside,
      queued: inside,
      reached: inside,
      finished_at: inside,
      stopped_at: inside,
      stopped_by: inside,
    },
    places: [],
  },
  broadcast_read_counts: {
    columns: { broadcast_id: inside, shard: inside, readers: inside },
    places: [],
  },
  broadcast_reads: {
    columns: { person_id: inside, broadcast_id: ['message', asBroadcast], at: 'at' },
    places: [{ as: 'readMessages', under: 'people', by: 'person_id', order: 'at' }],
  },
};
