import type { ComponentChildren } from 'preact';

interface AlertProps {
  kind: 'success' | 'info' | 'warning' | 'danger';
  title?: string | undefined;
  level?: 2 | 3 | undefined;
  /** What came of the form that was just sent: read out, and the keyboard goes on from here. */
  answers?: boolean | undefined;
  children?: ComponentChildren | undefined;
}

/** A notice that belongs to the page; for the answer to what was just done see FlashMessage. */
export function Alert({ kind, title, level = 2, answers, children }: AlertProps) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <div
      class="ds-alert km-alert"
      data-color={kind}
      role={answers ? 'alert' : undefined}
      tabIndex={answers ? -1 : undefined}
      data-autofocus={answers ? '' : undefined}
    >
      {title && (
        <Heading class="ds-heading" data-size="2xs">
          {title}
        </Heading>
      )}
      {children}
    </div>
  );
}
