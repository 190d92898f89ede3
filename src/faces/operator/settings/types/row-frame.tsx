import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/button/button.tsx';
import { usePage } from '../../../ui/page-scope.ts';
import { rowStep } from './rows.ts';

interface RowFrameProps {
  list: string;
  index: number;
  of: number;
  title: string;
  children: ComponentChildren;
}

/** One field or document of a definition, with the buttons that move it. */
export function RowFrame({ list, index, of, title, children }: RowFrameProps) {
  const t = usePage().t.operatorTypes.rows;
  const button = (act: 'up' | 'down' | 'remove', icon: 'arrow-up' | 'arrow-down' | 'trash-2') => (
    <Button
      variant="tertiary"
      size="sm"
      icon={icon}
      name="krok"
      value={rowStep(list, act, index)}
      label={`${t[act]}: ${title}`}
    >
      {t[act]}
    </Button>
  );
  return (
    <li class="km-rows__row">
      <fieldset class="ds-fieldset">
        <legend class="km-rows__title">
          {index + 1}. {title}
        </legend>
        {children}
      </fieldset>
      <p class="km-rows__acts">
        {index > 0 && button('up', 'arrow-up')}
        {index < of - 1 && button('down', 'arrow-down')}
        {button('remove', 'trash-2')}
      </p>
    </li>
  );
}
