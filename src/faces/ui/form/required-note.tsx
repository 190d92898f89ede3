import { usePage } from '../page-scope.ts';

/** What the asterisk means; once, before the first field of a form with several. */
export function RequiredNote() {
  const { t } = usePage();
  return <p class="km-subtle">{t.ui.form.requiredNote}</p>;
}
