import { days, hours, later } from '../../platform/clock.ts';

/** "Pobierz moje dane": what was asked for, and what has become of it. */
export interface DataExport {
  readonly id: string;
  readonly requestedAt: Date;
  readonly failedAt: Date | null;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
  readonly bytes: number;
}

export const keptDays = 7;
/** So that nobody keeps the workers busy. */
const pause = days(1);
/** No build takes so long: its worker has died, and the queue has given up. */
const longestBuild = hours(6);

export type ExportState = 'none' | 'being-built' | 'ready' | 'failed';

export function stateOf(found: DataExport | undefined, now: Date): ExportState {
  if (!found) return 'none';
  if (found.expiresAt) return found.expiresAt > now ? 'ready' : 'none';
  if (found.failedAt || later(found.requestedAt, longestBuild) < now) return 'failed';
  return 'being-built';
}

/** When the next one may be asked for; nothing: now. */
export function waitsUntil(found: DataExport | undefined, now: Date): Date | undefined {
  if (!found || stateOf(found, now) !== 'ready') return undefined;
  const until = later(found.requestedAt, pause);
  return until > now ? until : undefined;
}
