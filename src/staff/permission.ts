/** What a role may allow. A clerk may do what any of their roles allows. */
export const permissions = [
  'decide',
  'produce',
  'hand-over',
  'find-cards',
  'read-residents',
  'unblock',
  'read-audit',
] as const;
export type Permission = (typeof permissions)[number];
