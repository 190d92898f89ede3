import type { CollectionPoint } from '../city/collection-points.ts';
import type { Relation } from '../family/member.ts';
import { type ApplicationKind, type Definition, nameKeys, type Part } from './definition.ts';
import type { Answers, TypedPesel } from './forms.ts';
import type { Crop } from './photo.ts';
import type { ApplicationStatus } from './status.ts';

export interface Application {
  readonly id: string;
  /** City-wide running number; a draft has none. */
  readonly number: number | null;
  readonly kind: ApplicationKind;
  readonly typeCode: string;
  readonly definition: Definition;
  /** Whom the card or the package is for. */
  readonly personId: string;
  /** Written by a guardian for somebody who is not in the family yet. */
  readonly forWard: boolean;
  readonly status: ApplicationStatus;
  readonly answers: Answers;
  readonly pesel: TypedPesel;
  /** "Numer poprzedniej karty": the one in force when it was written. */
  readonly previousCard: { readonly id: string; readonly number: string } | null;
  readonly collectionPoint: CollectionPoint | null;
  readonly photo: Photo | null;
  /** A clerk has cut it anew since. */
  readonly photoRecutAt: Date | null;
  /** There was one, and it was not needed any longer. */
  readonly photoDeletedAt: Date | null;
  readonly cardId: string | null;
  readonly createdAt: Date;
  readonly savedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly claim: { readonly by: string; readonly byName: string; readonly until: Date } | null;
}

/** Who wrote an application. */
export interface Applicant {
  /** Nothing when the account is gone. */
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: string | null;
  /** The clerk who took it at the counter. */
  readonly takenBy: string | null;
  /** For somebody else: what that person is to them. */
  readonly behalf: { readonly relation: Relation | null } | null;
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
  /** As its content says: a PDF or a picture. */
  readonly mediaType: string;
  readonly size: number;
  readonly pages: number;
  /** When the resident sent the file: before the application was begun, if it was sent with an earlier one. */
  readonly uploadedAt: Date;
}

/** What is left of a document whose file was deleted, so many days after the decision. */
export interface DeletedDocument {
  readonly requirement: string;
  readonly at: Date;
  readonly keptDays: number;
}

export interface StatusChange {
  readonly status: ApplicationStatus;
  readonly at: Date;
  readonly by: 'resident' | 'staff' | 'system';
  /** Which resident it was; nothing when the account is gone. */
  readonly resident: {
    readonly accountId: string;
    readonly name: string;
    /** On behalf of whom it is about. */
    readonly asGuardian: boolean;
  } | null;
  readonly note: string | null;
  /** What the clerk found proven, point by point; with a yes only. */
  readonly confirmed: readonly string[];
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

/** The name in the form; of a kind that does not ask for it, the one that was known when it was started. */
export function nameIn({ answers }: Pick<Application, 'answers'>): { firstName: string; lastName: string } {
  const { 'first-name': first, 'last-name': last } = nameKeys;
  return { firstName: answers[first] ?? '', lastName: answers[last] ?? '' };
}
