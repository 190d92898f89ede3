import { formatSize } from '../../i18n/format.ts';
import { FileField } from '../file-field/file-field.tsx';
import type { FormView } from '../form/form-view.ts';
import { usePage } from '../page-scope.ts';

/** A file that has come already; `ticket` is what the form sends to get it again. */
export interface CarriedFile {
  readonly ticket: string;
  readonly name: string;
  readonly size: number;
}

interface AttachmentsFieldProps {
  form: FormView;
  accept: string;
  carried: readonly CarriedFile[];
}

/** One input for several files; those that came with a refused form are ticked and need not be chosen again. */
export function AttachmentsField({ form, accept, carried }: AttachmentsFieldProps) {
  const { t, locale } = usePage();
  return (
    <>
      {carried.length > 0 && (
        <fieldset class="ds-fieldset km-field">
          <legend class="ds-label">{t.ui.attachments.kept}</legend>
          <div data-field="description">{t.ui.attachments.keptHint}</div>
          <div class="km-choices">
            {carried.map(({ ticket, name, size }, index) => (
              <div class="ds-field">
                <input
                  type="checkbox"
                  class="ds-input"
                  id={`pole-carried-${index + 1}`}
                  name="carried"
                  value={ticket}
                  checked
                />
                <label class="ds-label" data-weight="regular" for={`pole-carried-${index + 1}`}>
                  {name} <span class="km-subtle">({formatSize(size, locale)})</span>
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      <FileField
        form={form}
        name="attachments"
        label={t.ui.attachments.label}
        hint={t.ui.attachments.hint}
        chooseLabel={t.ui.attachments.choose}
        accept={accept}
        multiple
        optional
      />
    </>
  );
}
