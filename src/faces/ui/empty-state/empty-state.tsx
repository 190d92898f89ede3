import type { ComponentChildren } from 'preact';
import { drawings } from './drawings.tsx';

interface EmptyStateProps {
  title: string;
  /** Says what will appear here. */
  children: ComponentChildren;
  drawing?: keyof typeof drawings | undefined;
  /** The first thing to do, usually a `<Button href>`. */
  action?: ComponentChildren | undefined;
  level?: 2 | 3 | undefined;
}

export function EmptyState({ title, children, drawing = 'list', action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <div class="km-empty">
      <svg class="km-empty__drawing" viewBox="0 0 160 120" fill="none" aria-hidden="true" focusable="false">
        {drawings[drawing]}
      </svg>
      <Heading class="ds-heading" data-size="xs">
        {title}
      </Heading>
      <p>{children}</p>
      {action}
    </div>
  );
}
