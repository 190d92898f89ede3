import type { Clerk } from '../../staff/clerk.ts';
import type { Permission } from '../../staff/permission.ts';
import { urls } from './urls.ts';

export type PlaceKey =
  | 'applications'
  | 'production'
  | 'pickups'
  | 'cards'
  | 'residents'
  | 'cases'
  | 'broadcasts'
  | 'offers'
  | 'partners'
  | 'staff'
  | 'reports'
  | 'settings'
  | 'audit';

/** Whoever does something with applications may see them. */
export const applicationPermissions: readonly Permission[] = ['decide', 'produce', 'hand-over'];

/** Of each of them the search knows something. */
export const searchPermissions: readonly Permission[] = [
  ...applicationPermissions,
  'find-cards',
  'read-residents',
  'answer-cases',
];

export function maySearch({ permissions }: Clerk): boolean {
  return searchPermissions.some((permission) => permissions.has(permission));
}

const places: readonly { key: PlaceKey; href: string; needs: readonly Permission[] }[] = [
  { key: 'applications', href: urls.applications, needs: applicationPermissions },
  { key: 'production', href: urls.production, needs: ['produce'] },
  { key: 'pickups', href: urls.pickups, needs: ['hand-over'] },
  { key: 'cards', href: urls.cards, needs: ['find-cards'] },
  { key: 'residents', href: urls.residents, needs: ['read-residents'] },
  { key: 'cases', href: urls.cases, needs: ['answer-cases'] },
  { key: 'broadcasts', href: urls.broadcasts, needs: ['broadcast'] },
  { key: 'offers', href: urls.offers, needs: ['partners'] },
  { key: 'partners', href: urls.partners, needs: ['partners'] },
  { key: 'staff', href: urls.staff, needs: ['staff'] },
  { key: 'reports', href: urls.reports, needs: ['reports'] },
  { key: 'settings', href: urls.settings, needs: ['settings'] },
  { key: 'audit', href: urls.audit, needs: ['read-audit'] },
];

/** Where this clerk may go, the first place first. */
export function placesOf(clerk: Clerk) {
  return places.filter(({ needs }) => needs.some((permission) => clerk.permissions.has(permission)));
}
