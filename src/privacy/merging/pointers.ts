/** Columns that point at a person whose rows simply go over, in an order in which nothing points at two people. */
export const moved = [
  ['applications', 'person_id'],
  ['benefit_uses', 'person_id'],
  ['cards', 'person_id'],
  ['cases', 'person_id'],
  ['consent_acts', 'person_id'],
  ['entitlements', 'person_id'],
  ['family_members', 'guardian_id'],
  ['family_members', 'member_id'],
  ['import_rows', 'person_id'],
  ['person_corrections', 'person_id'],
  ['sessions', 'acting_for'],
] as const;

/** Those of which two cannot stand side by side, or that need more than that, and where it is done. */
export const settled = [
  ['benefit_days', 'person_id'],
  ['broadcast_reads', 'person_id'],
  ['data_exports', 'person_id'],
  ['family_invitations', 'guardian_id'],
  ['family_invitations', 'member_id'],
  ['files', 'person_id'],
  ['imported_details', 'person_id'],
  ['offer_use_counts', 'person_id'],
  ['resident_invitations', 'person_id'],
] as const;

/** Those that go on pointing at the emptied entry, and why. */
export const staying = {
  'files.sealed_for': 'names the key that opens the file',
  'person_keys.person_id': 'opens those files, until the person is erased',
  'person_merges.from_person': 'the fact itself, by which an old address leads on',
  'person_merges.into_person': 'who it was at that time; whoever looks follows all steps',
} as const;

/** Columns that point at an account that closes, and belong to the other from then on. */
export const movedOfLogin = [
  ['application_statuses', 'by_account'],
  ['applications', 'applicant_account'],
  ['card_blocks', 'by_account'],
  ['card_blocks', 'lifted_by'],
  ['case_messages', 'author_account'],
  ['consent_acts', 'by_account'],
] as const;

/** Those that end with the account, and why. */
export const endingWithLogin = {
  'account_apps.account_id': 'its second factor',
  'account_suspensions.account_id':
    'blocks of a login that nobody has any more; with one that stands nothing is merged',
  'account_suspensions.by_account': 'a clerk or a guardian; the date stays',
  'account_tokens.account_id': 'links of its mails',
  'email_changes.account_id': 'a new address for it that nobody confirmed',
  'family_invitations.account_id': 'goes over before, as long as it does not ask the same twice',
  'kept_texts.account_id': 'a text of a session that has ended',
  'mails.account_id': 'what was sent goes over before; what was not is not sent any more',
  'passkey_challenges.account_id': 'its second factor',
  'passkeys.account_id': 'its second factor',
  'pending_logins.account_id': 'a login under way',
  'pending_registrations.account_id': 'there is none behind an activated account',
  'people.account_id': 'the emptied entry has none',
  'recovery_codes.account_id': 'its second factor',
  'resident_invitations.account_id': 'about somebody else, who is asked at another address',
  'second_factor_resets.account_id': 'its second factor',
  'sessions.account_id': 'nobody stays logged in with it',
} as const;

/** Those in which only somebody of the staff or of a shop stands: a login with such a role does not close. */
export const writtenAtWork = [
  'account_suspensions.lifted_by',
  'api_keys.created_by',
  'api_keys.revoked_by',
  'benefit_uses.by_account',
  'benefit_uses.undone_by',
  'offer_versions.decided_by',
  'offer_versions.proposed_by',
  'offers.ended_by',
  'partner_applications.decided_by',
  'partner_staff.account_id',
  'partner_staff.invited_by',
  'partners.closed_by',
  'second_factor_resets.by_account',
  'settings.changed_by',
  'staff_members.account_id',
];
