import type { ComponentChildren } from 'preact';

interface AlertProps {
  kind: 'success' | 'info' | 'warning' | 'danger';
  title?: string | undefined;
  level?: 2 | 3 | undefined;
  children?: ComponentChildren | undefined;
}

/** A notice that belongs to the page; for the answer to what was just done see FlashMessage. */
export function Alert({ kind, title, level = 2, children }: AlertProps) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <div class="ds-alert km-alert" data-color={kind}>
      {title && (
        <Heading class="ds-heading" data-size="2xs">
          {title}
        </Heading>
      )}
      {children}
    </div>
  );
}
