import type { Application, ApplicationDocument } from '../../../applications/application.ts';
import { formatDay, formatSize } from '../../i18n/format.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** "412 kB, 2 strony"; of one that came along from an earlier application also since when it is there. */
export function fileSummary(
  { size, pages, uploadedAt }: ApplicationDocument,
  { createdAt }: Application,
  { t, locale }: PageContext,
): string {
  const about = [formatSize(size, locale), t.applications.pages(pages)];
  if (uploadedAt < createdAt) about.push(t.resident.apply.carriedOver(formatDay(uploadedAt)));
  return about.join(', ');
}
