import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../ui/icon/icon.tsx';

interface VerdictProps {
  /** Red: not. Grey: not yet. Green: yes. */
  tone: keyof typeof icons;
  title: string;
  children?: ComponentChildren | undefined;
}

/** The id of the words: the field for the next card tells them too. */
export const verdictId = 'odpowiedz';

const icons = { no: 'circle-x', wait: 'id-card', yes: 'circle-check' } as const satisfies Record<
  string,
  IconName
>;

/** The whole answer at one glance: a colour, a picture, and the word. */
export function Verdict({ tone, title, children }: VerdictProps) {
  return (
    <section class="km-verdict" data-tone={tone} aria-labelledby={verdictId}>
      <div class="km-verdict__word">
        <Icon name={icons[tone]} />
        <h1 id={verdictId}>{title}</h1>
      </div>
      {children}
    </section>
  );
}
