import { DateField } from '../../ui/date-field/date-field.tsx';
import type { FormView } from '../../ui/form/form-view.ts';
import { usePage } from '../../ui/page-scope.ts';

export function ContractFields({ form }: { form: FormView }) {
  const { fields } = usePage().t.partners;
  return (
    <>
      <DateField form={form} name="from" label={fields.from} />
      <DateField form={form} name="until" label={fields.until} hint={fields.untilHint} optional />
    </>
  );
}
