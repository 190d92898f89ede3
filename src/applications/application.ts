import type { CollectionPoint } from '../city/collection-points.ts';
import type { ApplicationKind, Definition, Part } from './definition.ts';
import type { Answers } from './forms.ts';
import type { Crop } from './photo.ts';
import type { ApplicationStatus } from './status.ts';

export interface Application {
  readonly id: string;
  /** City-wide running number; a draft has none. */
  readonly number: number | null;
  readonly kind: ApplicationKind;
  readonly typeCode: string;
  readonly definition: Definition;
  readonly personId: string;
  readonly status: ApplicationStatus;
  readonly answers: Answers;
  readonly collectionPoint: CollectionPoint | null;
  readonly photo: Photo | null;
  readonly cardId: string | null;
  readonly createdAt: Date;
  readonly savedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly claim: { readonly by: string; readonly byName: string; readonly until: Date } | null;
}

/** The photo as it was sent (upright, without metadata), and the 3:4 picture cut out of it. */
export interface Photo {
  readonly originalFileId: string;
  /** Nothing until the crop fits the card. */
  readonly fileId: string | null;
  readonly crop: Crop;
  readonly width: number;
  readonly height: number;
}

export interface ApplicationDocument {
  readonly id: string;
  /** Key of the defined document that it answers. */
  readonly requirement: string;
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
  readonly pages: number;
}

export interface StatusChange {
  readonly status: ApplicationStatus;
  readonly at: Date;
  readonly by: 'resident' | 'staff' | 'system';
  readonly note: string | null;
}

export interface Remark {
  readonly part: Part;
  readonly text: string;
  readonly resolved: boolean;
}

/** What the resident may change now: everything in a draft, the remarked parts of a returned one. */
export function editableParts(
  application: Pick<Application, 'status'>,
  remarks: readonly Remark[],
): 'all' | ReadonlySet<Part> {
  if (application.status === 'draft') return 'all';
  if (application.status === 'returned') return new Set(remarks.map((remark) => remark.part));
  return new Set();
}
