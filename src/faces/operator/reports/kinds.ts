import { applicationsReport } from './kinds/applications.ts';
import { benefitsReport } from './kinds/benefits.ts';
import { cardsReport } from './kinds/cards.ts';
import { casesReport } from './kinds/cases.ts';
import { decisionsReport } from './kinds/decisions.ts';
import { packagesReport } from './kinds/packages.ts';
import { pickupsReport } from './kinds/pickups.ts';
import { residentsReport } from './kinds/residents.ts';
import type { ReportKey, ReportKind } from './report.ts';

export const reportKinds: Readonly<Record<ReportKey, ReportKind>> = {
  wnioski: applicationsReport,
  decyzje: decisionsReport,
  karty: cardsReport,
  pakiety: packagesReport,
  odbior: pickupsReport,
  benefity: benefitsReport,
  sprawy: casesReport,
  mieszkancy: residentsReport,
};
