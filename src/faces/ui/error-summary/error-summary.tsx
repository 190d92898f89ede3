import type { Messages } from '../../i18n/index.ts';
import { errorsOf, type FormView, fieldId } from '../form/form-view.ts';
import { usePage } from '../page-scope.ts';

interface ErrorSummaryProps {
  form: FormView;
  /** What the fields are called. Away from them "Wypełnij to pole." says nothing by itself. */
  labels: Readonly<Record<string, string | undefined>>;
}

/** Stands first in the page's content; the base island moves the focus to it. */
export function ErrorSummary({ form, labels }: ErrorSummaryProps) {
  const { t } = usePage();
  const errors = errorsOf(form);
  if (errors.length === 0) return null;
  return (
    <div class="ds-error-summary km-error-summary" role="alert" tabIndex={-1} data-autofocus>
      <h2 class="ds-heading">{t.ui.form.errorSummary}</h2>
      <ul class="ds-list">
        {errors.map(({ field, text }) => (
          <li>
            <a class="ds-link" href={`#${fieldId(field)}`}>
              {named(text, labels[field], t)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Imię: Wypełnij to pole." A sentence that a page made for itself says what it is about. */
function named(text: string, label: string | undefined, t: Messages): string {
  const general: readonly string[] = Object.values(t.errors);
  return label && general.includes(text) ? `${label}: ${text}` : text;
}
