import type { ComponentChildren } from 'preact';
import { Button } from '../button/button.tsx';
import { ButtonRow } from '../button/button-row.tsx';
import { Form } from '../form/form.tsx';
import type { PageContext } from '../page-context.ts';

interface ConfirmDialogProps {
  page: PageContext;
  /** Where the yes goes. */
  action: string;
  title: string;
  /** What will happen, in full sentences. */
  children: ComponentChildren;
  confirmLabel: ComponentChildren;
  cancelLabel?: string | undefined;
  cancelHref: string;
  danger?: boolean | undefined;
  /** Fields that the decision needs, such as a reason. */
  fields?: ComponentChildren | undefined;
}

/**
 * The content of a confirmation page. A `<Button href confirm>` leads to that page, and with JavaScript the
 * base island shows the same content as a dialog over the page before.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = props.page;
  return (
    <div class="ds-card km-confirm" data-confirm-body>
      <h1 class="ds-heading" data-size="sm" id="potwierdzenie" tabIndex={-1}>
        {props.title}
      </h1>
      <div class="km-prose">{props.children}</div>
      <Form page={props.page} action={props.action}>
        {props.fields}
        <ButtonRow>
          <Button variant={props.danger ? 'danger' : 'primary'}>{props.confirmLabel}</Button>
          <a class="ds-button" data-variant="secondary" href={props.cancelHref} data-confirm-cancel>
            {props.cancelLabel ?? t.ui.cancel}
          </a>
        </ButtonRow>
      </Form>
    </div>
  );
}
