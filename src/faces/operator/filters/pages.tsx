import type { SavedFilter } from '../../../staff/filters/saved.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldValue } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { listAddress } from './places.ts';

interface NewFilterProps {
  desk: DeskPage;
  form: FormView;
}

/** Only when the name that was typed above the list will not do. */
export function NewFilterPage({ desk, form }: NewFilterProps) {
  const { page } = desk;
  const t = page.t.operatorWorklist.filters;
  const [place, query] = [fieldValue(form, 'miejsce'), fieldValue(form, 'zapytanie')];
  return (
    <DeskFrame desk={desk} title={t.save} current={undefined} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ nazwa: t.name }} />
      <PageHead title={t.save} />
      <Form page={page} action={urls.savedFilters}>
        <input type="hidden" name="miejsce" value={place} />
        <input type="hidden" name="zapytanie" value={query} />
        <TextField form={form} name="nazwa" label={t.name} />
        <ButtonRow>
          <Button>{t.confirm}</Button>
          <Button variant="tertiary" href={listAddress(place, query)}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}

export function FilterPage({ desk, filter, form }: NewFilterProps & { filter: SavedFilter }) {
  const { page } = desk;
  const t = page.t.operatorWorklist.filters;
  const title = t.change(filter.name);
  return (
    <DeskFrame desk={desk} title={title} current={undefined} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ nazwa: t.name }} />
      <PageHead title={title} />
      <Form page={page} action={urls.savedFilter(filter.id)}>
        <TextField form={form} name="nazwa" label={t.name} />
        <ButtonRow>
          <Button>{t.rename}</Button>
          <Button variant="secondary" icon="trash-2" href={urls.filterDeletion(filter.id)} confirm>
            {t.delete}
          </Button>
          <Button variant="tertiary" href={listAddress(filter.place, filter.query)}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}

export function DeleteFilterPage({ desk, filter }: { desk: DeskPage; filter: SavedFilter }) {
  const { page } = desk;
  const t = page.t.operatorWorklist.filters;
  return (
    <DeskFrame desk={desk} title={t.deleteTitle} current={undefined}>
      <ConfirmDialog
        page={page}
        action={urls.filterDeletion(filter.id)}
        title={t.deleteTitle}
        confirmLabel={t.delete}
        cancelHref={urls.savedFilter(filter.id)}
        danger
      >
        <p>{t.deleteText(filter.name)}</p>
      </ConfirmDialog>
    </DeskFrame>
  );
}
