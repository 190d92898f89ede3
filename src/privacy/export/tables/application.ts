import { inside, type Place, type Sources, secret } from '../column.ts';
import { asAnswers, asCard, asFile, asPoint, asType, asYou, openedPesel } from '../readings.ts';

const ofApplication = (as: string): Place => ({
  as,
  under: 'applications',
  by: 'application_id',
  order: 'id',
});

/** What was applied for. */
export const applicationTables: Sources<
  | 'applications'
  | 'application_documents'
  | 'application_remarks'
  | 'application_statuses'
  | 'pickups'
  | 'production_items'
> = {
  applications: {
    columns: {
      id: inside,
      number: 'number',
      kind: 'applicationKind',
      type_version_id: ['type', asType],
      package_code: 'packageCode',
      person_id: inside,
      for_ward: 'forWard',
      applicant_account: ['byYou', asYou],
      status: 'status',
      answers: ['answers', asAnswers],
      pesel_sealed: ['pesel', openedPesel('person_id')],
      pesel_hash: inside,
      pesel_birth_date: inside,
      collection_point_id: ['collectionPoint', asPoint],
      photo_original_id: ['photoAsSent', asFile],
      photo_file_id: ['photo', asFile],
      photo_crop: inside,
      photo_hash: inside,
      photo_bands: inside,
      photo_recut_at: 'photoRecutAt',
      photo_deleted_at: 'photoDeletedAt',
      card_id: ['card', asCard],
      previous_card_id: ['previousCard', asCard],
      created_at: 'createdAt',
      saved_at: 'savedAt',
      submitted_at: 'submittedAt',
      decided_at: 'decidedAt',
      taken_by: ['takenAtCounter', (by: string | null) => by !== null],
      claimed_by: inside,
      claimed_until: inside,
      files_due_on: inside,
      ending_told_at: 'warnedAt',
    },
    places: [{ as: 'applications', under: 'people', by: 'person_id', order: 'id' }],
  },
  application_statuses: {
    columns: {
      id: inside,
      application_id: inside,
      status: 'status',
      at: 'at',
      actor_kind: 'by',
      by_account: ['byYou', asYou],
      note: 'note',
      confirmed: 'confirmed',
    },
    places: [ofApplication('statuses')],
  },
  application_remarks: {
    columns: {
      id: inside,
      application_id: inside,
      status_id: inside,
      part: 'part',
      text: 'text',
      resolved_at: 'resolvedAt',
    },
    places: [ofApplication('remarks')],
  },
  production_items: {
    columns: {
      id: inside,
      batch_id: inside,
      position: inside,
      application_id: inside,
      card_number: 'cardNumber',
      point_id: ['collectionPoint', asPoint],
      printed_at: 'printedAt',
      missing_at: 'missingAt',
      delivered_at: 'deliveredAt',
      ended_at: 'endedAt',
      ended_as: 'endedAs',
      reason: 'reason',
      again_at: 'printedAgainFrom',
      redone_at: 'printedAgainAt',
    },
    places: [ofApplication('production')],
  },
  pickups: {
    columns: {
      application_id: inside,
      card_id: ['card', asCard],
      point_id: ['collectionPoint', asPoint],
      ready_at: 'readyAt',
      code: secret,
      reminders: 'reminders',
      ended_at: 'endedAt',
      ended_as: 'endedAs',
      collected_by: 'collectedBy',
      collector: 'collector',
    },
    places: [{ as: 'pickup', under: 'applications', by: 'application_id', order: 'ready_at' }],
  },
  application_documents: {
    columns: {
      id: inside,
      application_id: inside,
      requirement: 'requirement',
      file_id: ['file', asFile],
      pages: 'pages',
      added_at: 'addedAt',
      removed_at: 'replacedAt',
      file_deleted_at: 'fileDeletedAt',
      kept_days: 'keptDays',
    },
    places: [ofApplication('documents')],
  },
};
