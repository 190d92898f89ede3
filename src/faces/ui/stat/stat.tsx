import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

interface StatProps {
  label: string;
  value: ComponentChildren;
  hint?: string | undefined;
  icon?: IconName | undefined;
  href?: string | undefined;
}

/** One number that matters: "Łącznie zaoszczędzono 25,00 zł". */
export function Stat({ label, value, hint, icon, href }: StatProps) {
  return (
    <div class="km-stat">
      <p class="km-stat__label">
        {icon && <Icon name={icon} />}
        {href ? (
          <a class="ds-link" href={href}>
            {label}
          </a>
        ) : (
          label
        )}
      </p>
      <p class="km-stat__value">{value}</p>
      {hint && <p class="km-subtle">{hint}</p>}
    </div>
  );
}
