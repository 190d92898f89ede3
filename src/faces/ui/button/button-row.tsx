import type { ComponentChildren } from 'preact';

/** The main action first, the way out last; they wrap, and fill the width on a phone. */
export function ButtonRow({
  children,
  sticky,
}: {
  children: ComponentChildren;
  sticky?: boolean | undefined;
}) {
  return (
    <div class="km-buttons" data-sticky={sticky ? '' : undefined}>
      {children}
    </div>
  );
}
