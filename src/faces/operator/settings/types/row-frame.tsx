import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Button } from '../../../ui/button/button.tsx';
import { usePage } from '../../../ui/page-scope.ts';
import { rowAfter, rowStep } from './rows.ts';

/** The button that brought this page: the keyboard goes on where its row stands now. */
export const Reshaped = createContext('');

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
  const here = rowAfter(useContext(Reshaped), list, of) === index;
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
        <legend class="km-rows__title" tabIndex={here ? -1 : undefined} autofocus={here}>
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

/** Instead of the rows. */
export function NoRows({ list, children }: { list: string; children: string }) {
  const here = rowAfter(useContext(Reshaped), list, 0) === -1;
  return (
    <p class="km-subtle" tabIndex={here ? -1 : undefined} autofocus={here}>
      {children}
    </p>
  );
}
