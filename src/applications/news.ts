import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import { selectApplications, selectHistory, selectRemarks, toApplication } from './application.queries.ts';
import { type Application, nameIn } from './application.ts';
import {
  type ApplicationKind,
  type Definition,
  type FieldKind,
  type FreeFieldKind,
  isFree,
  type Part,
} from './definition.ts';
import { makesPlastic } from './effect.ts';

/** How a part is called: by the city's own words, or by what it is. */
type PartName = LocalText | Exclude<FieldKind, FreeFieldKind> | 'photo' | 'collection-point';

/** What a mail about an application may say; it goes to the applicant's own address. */
export interface ApplicationNews {
  readonly applicantAccount: string | null;
  readonly number: number;
  readonly kind: ApplicationKind;
  readonly title: LocalText;
  /** Whom it is for, when that is not the applicant. */
  readonly person: string | null;
  /** The card comes by way of production and collection. */
  readonly physical: boolean;
  /** It works in the phone before the plastic is there. */
  readonly virtual: boolean;
  readonly previousCard: string | null;
  readonly packageCode: string | null;
  readonly decisionDays: number;
  readonly collectionPoint: {
    readonly name: string;
    readonly address: string;
    readonly hours: LocalText;
  } | null;
  /** The reason of a rejection. */
  readonly note: string | null;
  readonly remarks: readonly { readonly about: PartName; readonly text: string }[];
  /** The city cut the photo otherwise than it was sent. */
  readonly photoRecut: boolean;
  /** How often the city has begun to look at it. */
  readonly reviews: number;
}

export async function newsOf(db: Db, applicationId: string): Promise<ApplicationNews | undefined> {
  const row = await selectApplications(db).where('applications.id', '=', applicationId).executeTakeFirst();
  if (!row || row.number === null) return undefined;
  const application = toApplication(row);
  const { definition, collectionPoint, kind } = application;
  const history = await selectHistory(db, applicationId);
  const remarks = await selectRemarks(db, applicationId);
  return {
    applicantAccount: row.applicant_account,
    number: row.number,
    kind,
    title: definition.title,
    person: await otherThanApplicant(db, application, row.applicant_account),
    physical: makesPlastic({ ...definition, kind }),
    virtual: definition.virtual,
    previousCard: application.previousCard?.number ?? null,
    packageCode: definition.packageCode,
    decisionDays: definition.decisionDays,
    collectionPoint,
    note: history.at(-1)?.note ?? null,
    remarks: remarks.map(({ part, text }) => ({ about: partNameOf(definition, part), text })),
    photoRecut: application.photoRecutAt !== null,
    reviews: history.filter(({ status }) => status === 'in-review').length,
  };
}

async function otherThanApplicant(
  db: Db,
  application: Application,
  applicantAccount: string | null,
): Promise<string | null> {
  const person = await db
    .selectFrom('people')
    .select('account_id')
    .where('id', '=', application.personId)
    .executeTakeFirst();
  if (person && person.account_id === applicantAccount) return null;
  const { firstName, lastName } = nameIn(application);
  return `${firstName} ${lastName}`.trim() || null;
}

/** As a mail calls it. */
export function partNameOf(definition: Definition, part: Part): PartName {
  if (part === 'photo' || part === 'collection-point') return part;
  const document = definition.documents.find(({ key }) => part === `document:${key}`);
  if (document) return document.label;
  const field = definition.fields.find(({ key }) => part === `field:${key}`);
  return field && !isFree(field.kind) ? field.kind : (field?.label ?? { pl: part });
}

export interface DraftNews {
  /** Nothing when the account is gone. */
  readonly applicantAccount: string | null;
  readonly title: LocalText;
  readonly savedAt: Date;
}

/** What a mail about a draft may say. */
export async function draftNews(db: Db, id: string): Promise<DraftNews | undefined> {
  const row = await selectApplications(db)
    .where('applications.id', '=', id)
    .where('applications.status', '=', 'draft')
    .executeTakeFirst();
  if (!row) return undefined;
  const { definition, createdAt, savedAt } = toApplication(row);
  return { applicantAccount: row.applicant_account, title: definition.title, savedAt: savedAt ?? createdAt };
}
