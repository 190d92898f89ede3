/** What a role may allow. A clerk may do what any of their roles allows. */
export const permissions = [
  'decide',
  'produce',
  'hand-over',
  'find-cards',
  'read-residents',
  'edit-residents',
  'unblock',
  'answer-cases',
  'broadcast',
  'partners',
  'settings',
  'staff',
  'reports',
  'read-audit',
] as const;
export type Permission = (typeof permissions)[number];
