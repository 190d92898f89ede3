import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../ui/icon/icon.tsx';

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section class="km-home__part" aria-labelledby={id}>
      <h2 class="ds-heading" data-size="sm" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface Told {
  readonly title: string;
  readonly text: string;
}

interface GainsProps extends Pick<PartProps, 'id' | 'title'> {
  gains: readonly (Told & { readonly icon: IconName })[];
}

/** What somebody gets from it, side by side. */
export function Gains({ gains, ...part }: GainsProps) {
  return (
    <Part {...part}>
      <ul class="km-home__benefits">
        {gains.map(({ icon, title, text }) => (
          <li>
            <Icon name={icon} />
            <h3 class="ds-heading" data-size="2xs">
              {title}
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface WayProps extends PartProps {
  steps: readonly Told[];
}

/** How one comes by it, step by step, and the way to begin below. */
export function Way({ steps, children, ...part }: WayProps) {
  return (
    <Part {...part}>
      <ol class="km-home__steps">
        {steps.map(({ title, text }) => (
          <li>
            <h3 class="ds-heading" data-size="2xs">
              {title}
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {children}
    </Part>
  );
}
