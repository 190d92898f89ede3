import { addDays, dayOf } from '../../../platform/clock.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { type FormView, fieldValue } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { usePage } from '../../ui/page-scope.ts';
import { Radios } from '../../ui/radios/radios.tsx';

/** Read by `readEffect`. */
export function EffectFields({ form, now }: { form: FormView; now: Date }) {
  const t = usePage().t.operatorSettings.effect;
  const values = { ...form.values, kiedy: fieldValue(form, 'kiedy') || 'teraz' };
  return (
    <FormGroup legend={t.legend}>
      <Radios
        form={{ ...form, values }}
        name="kiedy"
        label={t.when}
        options={[
          { value: 'teraz', label: t.now },
          { value: 'od-dnia', label: t.fromDay },
        ]}
      />
      <DateField
        form={form}
        name="dzien"
        label={t.day}
        hint={t.dayHint}
        min={addDays(dayOf(now), 1)}
        optional
      />
    </FormGroup>
  );
}
