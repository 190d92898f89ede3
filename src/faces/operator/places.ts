import type { Clerk } from '../../staff/clerk.ts';
import type { Permission } from '../../staff/permission.ts';
import { urls } from './urls.ts';

export type PlaceKey = 'applications' | 'cards' | 'residents' | 'audit';

/** Whoever does something with applications may see them. */
export const applicationPermissions: readonly Permission[] = ['decide', 'produce', 'hand-over'];

const places: readonly { key: PlaceKey; href: string; needs: readonly Permission[] }[] = [
  { key: 'applications', href: urls.applications, needs: applicationPermissions },
  { key: 'cards', href: urls.cards, needs: ['find-cards'] },
  { key: 'residents', href: urls.residents, needs: ['read-residents'] },
  { key: 'audit', href: urls.audit, needs: ['read-audit'] },
];

/** Where this clerk may go, the first place first. */
export function placesOf(clerk: Clerk) {
  return places.filter(({ needs }) => needs.some((permission) => clerk.permissions.has(permission)));
}
