import type { Application, DeletedDocument } from '../../applications/application.ts';
import { formatDay } from './format.ts';
import type { Messages } from './index.ts';

/** What stands in the place of a document that is not kept any longer; nothing when it never was there. */
export function deletedDocumentText(
  { status }: Pick<Application, 'status'>,
  deleted: readonly DeletedDocument[],
  requirement: string,
  t: Messages,
): string | undefined {
  const found = deleted.find((document) => document.requirement === requirement);
  if (!found) return undefined;
  const { document, afterCancellation } = t.applications.deleted;
  const write = status === 'cancelled' ? afterCancellation : document;
  return write(formatDay(found.at), found.keptDays);
}

export function deletedPhotoText(
  { photoDeletedAt }: Pick<Application, 'photoDeletedAt'>,
  t: Messages,
): string | undefined {
  return photoDeletedAt ? t.applications.deleted.photo(formatDay(photoDeletedAt)) : undefined;
}
