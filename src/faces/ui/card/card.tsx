import type { ComponentChildren } from 'preact';

interface CardProps {
  children: ComponentChildren;
  title?: ComponentChildren | undefined;
  /** The level of the title's heading; h2 unless it stands deeper. */
  level?: 2 | 3 | undefined;
  variant?: 'default' | 'tinted' | undefined;
  id?: string | undefined;
  /** Buttons beside the title. */
  actions?: ComponentChildren | undefined;
  class?: string | undefined;
}

/** A white panel on the page's ground. */
export function Card({
  children,
  title,
  level = 2,
  variant = 'default',
  id,
  actions,
  class: extra,
}: CardProps) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <section class={extra ? `ds-card km-card ${extra}` : 'ds-card km-card'} data-variant={variant} id={id}>
      {(title || actions) && (
        <div class="km-card__head">
          {title && (
            <Heading class="ds-heading" data-size="xs">
              {title}
            </Heading>
          )}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
