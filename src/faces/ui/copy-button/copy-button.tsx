import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

interface CopyButtonProps {
  text: string;
  label: string;
}

/** The island shows it; without JavaScript the text beside it can be selected. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = usePage();
  return (
    <km-copy class="km-copy" data-text={text} data-copied={t.ui.copied} hidden>
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm">
        <Icon name="copy" />
        <span>{label}</span>
      </button>
      <span class="km-subtle" role="status" />
    </km-copy>
  );
}
