import { peselRemoval } from '../../../applications/save.ts';
import { maskedPesel } from '../../../people/pesel.ts';
import { Checkbox } from '../checkbox/checkbox.tsx';
import type { FieldProps } from '../form/field.tsx';
import type { PageContext } from '../page-context.ts';
import { TextField } from '../text-field/text-field.tsx';
import type { Asking } from './asking.ts';
import { hintOf } from './remark.tsx';

interface PeselFieldProps extends FieldProps {
  page: PageContext;
  asking: Asking;
  ownHint: string | undefined;
}

/** A stored number is never shown again, only that there is one; so an empty box keeps it. */
export function PeselField({ page, asking, ownHint, ...field }: PeselFieldProps) {
  const { pesel } = asking.application;
  const t = page.t.resident.apply;
  const stored = pesel && (pesel.birthDate ? t.storedPesel(maskedPesel(pesel.birthDate)) : t.wrongPesel);
  return (
    <>
      <TextField
        {...field}
        hint={hintOf(page, asking, `field:${field.name}`, stored ?? ownHint)}
        inputmode="numeric"
        autocomplete="off"
        width={13}
      />
      {pesel && field.optional && (
        <Checkbox form={field.form} name={peselRemoval(field.name)} label={t.removePesel} optional unmarked />
      )}
    </>
  );
}
