import type { ApplicationDocument } from '../../../applications/application.ts';
import { formatSize } from '../../i18n/format.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** "412 kB, 2 strony" */
export function fileSize({ size, pages }: ApplicationDocument, { t, locale }: PageContext): string {
  return `${formatSize(size, locale)}, ${t.applications.pages(pages)}`;
}
