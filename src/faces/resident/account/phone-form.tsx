import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormView } from '../../ui/form/form-view.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { urls } from '../urls.ts';

/** `saved`: there is a number to remove. */
export function PhoneForm({ page, form, saved }: { page: PageContext; form: FormView; saved: boolean }) {
  const t = page.t.account.phone;
  return (
    <Form page={page} action={urls.phone}>
      <TextField
        form={form}
        name="phone"
        label={t.label}
        hint={t.hint}
        type="tel"
        autocomplete="tel"
        width={18}
        optional
      />
      <ButtonRow>
        <Button variant="secondary">{t.change}</Button>
        {saved && (
          <Button variant="tertiary" name="usun" value="tak">
            {t.remove}
          </Button>
        )}
      </ButtonRow>
    </Form>
  );
}
