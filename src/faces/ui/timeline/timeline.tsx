import type { ComponentChildren } from 'preact';
import type { Tone } from '../status-badge/status-badge.tsx';

export interface TimelineEntry {
  /** ISO instant for machines, and the same ready to read. */
  readonly at: string;
  readonly date: string;
  readonly title: string;
  /** "Urząd", "Ty". */
  readonly by?: string | undefined;
  readonly text?: ComponentChildren | undefined;
  readonly current?: boolean | undefined;
  readonly tone?: Tone | undefined;
}

const colors = {
  neutral: 'neutral',
  progress: 'info',
  attention: 'warning',
  success: 'success',
  danger: 'danger',
} as const;

/** What happened, newest first or last as given. */
export function Timeline({
  entries,
  label,
}: {
  entries: readonly TimelineEntry[];
  label?: string | undefined;
}) {
  return (
    <ol class="km-timeline" aria-label={label}>
      {entries.map((entry) => (
        <li
          class="km-timeline__entry"
          data-color={colors[entry.tone ?? 'neutral']}
          aria-current={entry.current ? 'step' : undefined}
        >
          <p class="km-timeline__when">
            <time dateTime={entry.at}>{entry.date}</time>
            {entry.by && (
              <>
                {' '}
                <span class="km-timeline__by">{entry.by}</span>
              </>
            )}
          </p>
          <p class="km-timeline__title">{entry.title}</p>
          {entry.text && <div class="km-timeline__text">{entry.text}</div>}
        </li>
      ))}
    </ol>
  );
}
