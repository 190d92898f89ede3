import type { Permission } from '../../../staff/permission.ts';

/** The work that a permission belongs to; the form of a role asks for them group by group. */
export const groups = ['applications', 'residents', 'contact', 'partners', 'city'] as const;
export type PermissionGroup = (typeof groups)[number];

export const groupOf: Readonly<Record<Permission, PermissionGroup>> = {
  decide: 'applications',
  produce: 'applications',
  'hand-over': 'applications',
  'find-cards': 'residents',
  'read-residents': 'residents',
  'edit-residents': 'residents',
  unblock: 'residents',
  'answer-cases': 'contact',
  broadcast: 'contact',
  partners: 'partners',
  settings: 'city',
  staff: 'city',
  reports: 'city',
  'read-audit': 'city',
};

/** Each group is a field of its own, with the permissions of the group that are ticked. */
export function inGroups(held: readonly string[]): Record<PermissionGroup, string[]> {
  const ticked = (group: PermissionGroup) =>
    held.filter((permission) => groupOf[permission as Permission] === group);
  return Object.fromEntries(groups.map((group) => [group, ticked(group)])) as Record<
    PermissionGroup,
    string[]
  >;
}
