import type { Shop } from '../../partners/shop.ts';
import type { IconName } from '../ui/icon/icon.tsx';
import { urls } from './urls.ts';

export type PlaceKey = 'check' | 'history' | 'offers' | 'branches' | 'people' | 'keys';

interface Place {
  readonly key: PlaceKey;
  readonly href: string;
  readonly icon: IconName;
  readonly managers?: boolean;
}

const places: readonly Place[] = [
  { key: 'check', href: urls.check, icon: 'scan-line' },
  { key: 'history', href: urls.history, icon: 'history' },
  { key: 'offers', href: urls.offers, icon: 'ticket-percent', managers: true },
  { key: 'branches', href: urls.branches, icon: 'map-pin', managers: true },
  { key: 'people', href: urls.people, icon: 'users', managers: true },
  { key: 'keys', href: urls.keys, icon: 'key-round', managers: true },
];

/** Where this person may go, the first place first. */
export function placesOf({ role }: Shop): readonly Place[] {
  return places.filter(({ managers }) => !managers || role === 'manager');
}
