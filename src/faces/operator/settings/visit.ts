import type { ClerkWho } from '../../../staff/clerk.ts';
import type { Visit } from '../guard.ts';

export type SettingVisit = Visit<ClerkWho<'settings'>>;
