import { formatSize } from '../../i18n/format.ts';
import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

interface ShownAttachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly state: 'there' | 'waiting' | 'infected' | 'gone';
}

interface AttachmentListProps {
  attachments: readonly ShownAttachment[];
  /** Where the file is handed over; and the page that shows it, for those that can be shown. */
  href(id: string): string;
  viewHref(id: string): string;
}

/** Can be shown on a page of ours, where nothing in it may do anything. */
export const isShown = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/');

/** What is attached to a message, and why something is not to be had. */
export function AttachmentList({ attachments, href, viewHref }: AttachmentListProps) {
  const { t } = usePage();
  if (attachments.length === 0) return null;
  return (
    <ul class="km-attachments" aria-label={t.ui.attachments.label}>
      {attachments.map((attachment) => (
        <li data-state={attachment.state}>
          <Icon name="paperclip" />
          <span>
            <Name {...attachment} /> <About {...attachment} />
          </span>
          {attachment.state === 'there' && (
            <span class="km-attachments__links">
              {isShown(attachment.mediaType) && (
                <a class="ds-link" href={viewHref(attachment.id)}>
                  {t.ui.attachments.view}
                  <span class="ds-sr-only">: {attachment.name}</span>
                </a>
              )}
              <a class="ds-link" href={href(attachment.id)} download={attachment.name}>
                {t.ui.attachments.download}
                <span class="ds-sr-only">: {attachment.name}</span>
              </a>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Name({ name, state }: ShownAttachment) {
  return state === 'infected' || state === 'gone' ? <s>{name}</s> : <span>{name}</span>;
}

function About({ size, state }: ShownAttachment) {
  const { t, locale } = usePage();
  const words = state === 'there' ? formatSize(size, locale) : t.ui.attachments.states[state];
  return <span class="km-subtle">({words})</span>;
}
