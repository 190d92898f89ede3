import type { Db } from '../../../platform/db/database.ts';
import type { Part } from '../../../reports/parts.ts';
import type { Period } from '../../../reports/period.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import type { PageContext } from '../../ui/page-context.ts';

export const reportKeys = [
  'wnioski',
  'decyzje',
  'karty',
  'pakiety',
  'odbior',
  'benefity',
  'sprawy',
  'mieszkancy',
] as const;
export type ReportKey = (typeof reportKeys)[number];

export interface ReportScene {
  readonly page: PageContext;
  readonly db: Db;
  readonly clerk: ClerkWho<'reports'>;
  readonly period: Period;
  readonly now: Date;
  /** What it may be narrowed to, and what it is. */
  readonly parts: readonly Part[];
  readonly part: string | undefined;
}

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
}

export interface Report {
  readonly figures: readonly Figure[];
  readonly charts: readonly ChartData[];
}

export interface ReportKind {
  /** Which of these it may be narrowed to, and all of which there are. */
  readonly by?: 'type' | 'point';
  readonly parts?: (db: Db, clerk: ClerkWho<'reports'>) => Promise<Part[]>;
  readonly build: (scene: ReportScene) => Promise<Report>;
}
