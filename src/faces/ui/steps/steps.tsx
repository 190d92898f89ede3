import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo';
  /** A step already saved can be gone back to. */
  readonly href?: string | undefined;
}

export function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = usePage();
  const current = steps.findIndex((step) => step.state === 'current');
  return (
    <nav class="km-steps" aria-label={t.ui.steps.label}>
      {current >= 0 && (
        <p class="km-steps__position">
          {t.ui.steps.position(current + 1, steps.length)}: <strong>{steps[current]?.label}</strong>
        </p>
      )}
      <ol>
        {steps.map((step, index) => (
          <li data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
            {step.href && step.state !== 'current' ? (
              <a class="ds-link" href={step.href}>
                <Mark step={step} number={index + 1} />
                <span class="km-steps__label">{step.label}</span>
              </a>
            ) : (
              <>
                <Mark step={step} number={index + 1} />
                <span class="km-steps__label">{step.label}</span>
              </>
            )}
            {step.state === 'done' && <span class="ds-sr-only"> ({t.ui.steps.done})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** On a phone it is all that is seen of a step, so it is part of the link. */
function Mark({ step, number }: { step: Step; number: number }) {
  return (
    <span class="km-steps__mark" aria-hidden="true">
      {step.state === 'done' ? <Icon name="check" /> : number}
    </span>
  );
}
