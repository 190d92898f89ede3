import type { Subject } from './subject.ts';
import { applicationType } from './subjects/application-type.ts';
import { cannedAnswer, caseQueue, caseType } from './subjects/cases.ts';
import { cityPage } from './subjects/city-page.ts';
import { collectionPoint } from './subjects/collection-point.ts';
import { consent } from './subjects/consent.ts';
import { district } from './subjects/district.ts';
import { mailText } from './subjects/mail-text.ts';
import { offerCategory } from './subjects/offer-category.ts';
import { packageSubject } from './subjects/package.ts';
import { publicPage } from './subjects/public-page.ts';
import { duplicateReason, rejectionReason } from './subjects/reasons.ts';
import { settingSubjects } from './subjects/settings.ts';

/** Everything that the city sets. A new one is listed here, or its planned changes never come into force. */
export const subjects: readonly Subject[] = [
  ...Object.values(settingSubjects),
  collectionPoint,
  duplicateReason,
  rejectionReason,
  caseQueue,
  caseType,
  cannedAnswer,
  district,
  publicPage,
  cityPage,
  mailText,
  applicationType,
  packageSubject,
  offerCategory,
  consent,
] as unknown as readonly Subject[];
