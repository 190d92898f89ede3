import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Form } from '../../ui/form/form.tsx';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { urls } from '../urls.ts';
import { CardScanner } from './card-scanner.tsx';

interface ScanFormProps {
  page: PageContext;
  form?: FormView | undefined;
  /** The id of the answer about the card before, which stands above and stays in sight. */
  toldBy?: string | undefined;
}

/** Waits for the reader, which types as a keyboard does: the till's first key is already the next card's. */
export function ScanForm({ page, form = emptyForm, toldBy }: ScanFormProps) {
  const t = page.t.partner;
  return (
    <Form page={page} action={urls.check} class="km-scan">
      <CardScanner waits={toldBy !== undefined} />
      <TextField
        form={form}
        name="card"
        label={t.card}
        hint={t.hint}
        inputmode="numeric"
        autocomplete="off"
        spellcheck={false}
        width={20}
        toldBy={toldBy}
        autofocus={toldBy === undefined}
      />
      <ButtonRow>
        <Button icon="search" size="lg">
          {t.submit}
        </Button>
      </ButtonRow>
    </Form>
  );
}
