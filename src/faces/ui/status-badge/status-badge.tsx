import { Icon, type IconName } from '../icon/icon.tsx';

/** One meaning, one colour, in the whole product: resting, under way, needs you, done, refused. */
export type Tone = 'neutral' | 'progress' | 'attention' | 'success' | 'danger';

const looks: Record<Tone, { color: string; icon: IconName }> = {
  neutral: { color: 'neutral', icon: 'circle-dashed' },
  progress: { color: 'info', icon: 'clock' },
  attention: { color: 'warning', icon: 'circle-alert' },
  success: { color: 'success', icon: 'circle-check' },
  danger: { color: 'danger', icon: 'circle-x' },
};

interface StatusBadgeProps {
  tone: Tone;
  children: string;
  icon?: IconName | undefined;
}

export function StatusBadge({ tone, children, icon }: StatusBadgeProps) {
  return (
    <span class="ds-tag km-status" data-color={looks[tone].color} data-variant="outline">
      <Icon name={icon ?? looks[tone].icon} />
      <span>{children}</span>
    </span>
  );
}
