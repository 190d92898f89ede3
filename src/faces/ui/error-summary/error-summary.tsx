import { errorsOf, type FieldError, type FormView, fieldId } from '../form/form-view.ts';
import { usePage } from '../page-scope.ts';

interface ErrorSummaryProps {
  form?: FormView | undefined;
  /** When the order or the set differs from the form's own. */
  errors?: readonly FieldError[] | undefined;
}

/** Stands first in the page's content; the base island moves the focus to it. */
export function ErrorSummary({ form, errors }: ErrorSummaryProps) {
  const { t } = usePage();
  const list = errors ?? (form ? errorsOf(form) : []);
  if (list.length === 0) return null;
  return (
    <div class="ds-error-summary km-error-summary" role="alert" tabIndex={-1} data-autofocus>
      <h2 class="ds-heading">{t.ui.form.errorSummary}</h2>
      <ul class="ds-list">
        {list.map(({ field, text }) => (
          <li>
            <a class="ds-link" href={`#${fieldId(field)}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
