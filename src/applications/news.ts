import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import { selectApplications, selectHistory, selectRemarks, toApplication } from './application.queries.ts';
import type { Definition, FieldKind, Part } from './definition.ts';

/** How a part is called: by the city's own words, or by what it is. */
type PartName = LocalText | Exclude<FieldKind, 'text'> | 'photo' | 'collection-point';

/** What a mail about an application may say; it goes to the applicant's own address. */
export interface ApplicationNews {
  readonly applicantAccount: string | null;
  readonly number: number;
  readonly title: LocalText;
  readonly physical: boolean;
  readonly decisionDays: number;
  readonly collectionPoint: {
    readonly name: string;
    readonly address: string;
    readonly hours: LocalText;
  } | null;
  /** The reason of a rejection. */
  readonly note: string | null;
  readonly remarks: readonly { readonly about: PartName; readonly text: string }[];
  /** How often the city has begun to look at it. */
  readonly reviews: number;
}

export async function newsOf(db: Db, applicationId: string): Promise<ApplicationNews | undefined> {
  const row = await selectApplications(db).where('applications.id', '=', applicationId).executeTakeFirst();
  if (!row || row.number === null) return undefined;
  const { definition, collectionPoint } = toApplication(row);
  const history = await selectHistory(db, applicationId);
  const remarks = await selectRemarks(db, applicationId);
  return {
    applicantAccount: row.applicant_account,
    number: row.number,
    title: definition.title,
    physical: definition.physical,
    decisionDays: definition.decisionDays,
    collectionPoint,
    note: history.at(-1)?.note ?? null,
    remarks: remarks.map(({ part, text }) => ({ about: nameOf(definition, part), text })),
    reviews: history.filter(({ status }) => status === 'in-review').length,
  };
}

function nameOf(definition: Definition, part: Part): PartName {
  if (part === 'photo' || part === 'collection-point') return part;
  const document = definition.documents.find(({ key }) => part === `document:${key}`);
  if (document) return document.label;
  const field = definition.fields.find(({ key }) => part === `field:${key}`);
  return field && field.kind !== 'text' ? field.kind : (field?.label ?? { pl: part });
}
