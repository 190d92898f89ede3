import { Icon } from '../../ui/icon/icon.tsx';
import { usePage } from '../../ui/page-scope.ts';

const order = [
  '/',
  'j',
  'k',
  'Enter',
  'n',
  'p',
  '1–9',
  'a',
  'z',
  'o',
  'Ctrl+Enter',
  'd',
  '[ ]',
  '+ −',
  'r',
  '?',
] as const;

/** The list of shortcuts; the island opens it with "?". Without JavaScript there are none, and it stays shut. */
export function KeyHelp() {
  const t = usePage().t.operator.keys;
  return (
    <dialog class="ds-dialog km-key-help" data-key-help aria-labelledby="skroty">
      <h2 class="ds-heading" data-size="xs" id="skroty">
        {t.title}
      </h2>
      <dl>
        {order.map((key) => (
          <div>
            <dt>
              <kbd class="km-key">{key}</kbd>
            </dt>
            <dd>{t.help[key]}</dd>
          </div>
        ))}
      </dl>
      <label class="km-key-help__switch">
        <input type="checkbox" class="ds-input" checked data-keys-on /> {t.on}
      </label>
      <form method="dialog">
        <button type="submit" class="ds-button" data-variant="secondary">
          {usePage().t.ui.close}
        </button>
      </form>
    </dialog>
  );
}

/** Opens the list; the island shows it. Shortcuts of one letter must be possible to switch off. */
export function KeyHelpButton() {
  return (
    <button
      type="button"
      class="ds-button km-key-button"
      data-variant="tertiary"
      data-size="sm"
      data-key-help-open
      hidden
    >
      <Icon name="keyboard" />
      {usePage().t.operator.keys.title}
    </button>
  );
}
