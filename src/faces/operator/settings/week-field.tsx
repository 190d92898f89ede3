import { dayName, type Week, weekInWords } from '../../../city/opening-hours.ts';
import { textOf } from '../../http/form.ts';
import { inLocale } from '../../i18n/locale.ts';
import { FieldError } from '../../ui/form/field.tsx';
import { type FormView, fieldId, fieldValue } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Field, Read } from './editor.ts';

const days = [0, 1, 2, 3, 4, 5, 6] as const;
const time = /^([01]?\d|2[0-3]):[0-5]\d$/;
const ends = ['od', 'do'] as const;
const inputName = (name: string, day: number, end: (typeof ends)[number]): string => `${name}_${day}_${end}`;

/** A row for each day; a day without hours is a closed one. */
export const weekField: Field<Week | null> = {
  read({ raw, t }, name): Read<Week> {
    const errors: Record<string, string> = {};
    const said = t.operatorSettings.errors.week;
    const week = days.map((day) => {
      const [from = '', to = ''] = ends.map((end) => textOf(raw, inputName(name, day, end)).trim());
      if (from === '' && to === '') return null;
      for (const [end, written] of [
        ['od', from],
        ['do', to],
      ] as const) {
        if (!time.test(written)) errors[inputName(name, day, end)] = said.time;
      }
      const hours = { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
      if (hours.from >= hours.to) errors[inputName(name, day, 'do')] ??= said.order;
      return hours;
    });
    if (week.every((hours) => hours === null)) errors[inputName(name, 0, 'od')] = said.empty;
    return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: week };
  },
  values: (name, week) =>
    Object.fromEntries(
      days.flatMap((day) => [
        [inputName(name, day, 'od'), week?.[day]?.from ?? ''],
        [inputName(name, day, 'do'), week?.[day]?.to ?? ''],
      ]),
    ),
  inputs: (name, label) =>
    Object.fromEntries(days.flatMap((day) => ends.map((end) => [inputName(name, day, end), label]))),
  View: ({ form, name, label, hint, page }) => {
    const t = page.t.operatorSettings.week;
    return (
      <FormGroup legend={label} hint={hint}>
        <table class="km-week">
          <caption class="ds-sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.to}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <DayRow form={form} name={name} day={day} page={page} />
            ))}
          </tbody>
        </table>
      </FormGroup>
    );
  },
  told: (week, { locale }) => (week ? inLocale(weekInWords(week), locale) : ''),
};

function DayRow({ form, name, day, page }: { form: FormView; name: string; day: number; page: PageContext }) {
  const t = page.t.operatorSettings.week;
  const named = dayName(day, page.locale, 'long');
  const inputs = ends.map((end) => inputName(name, day, end));
  return (
    <>
      {inputs.map((input) => (
        <BoxError form={form} name={input} />
      ))}
      <tr>
        <th scope="row">{named}</th>
        {inputs.map((input, index) => (
          <td>
            <TimeBox form={form} name={input} label={`${named}, ${index === 0 ? t.from : t.to}`} />
          </td>
        ))}
      </tr>
    </>
  );
}

function TimeBox({ form, name, label }: { form: FormView; name: string; label: string }) {
  const id = fieldId(name);
  const wrong = form.errors[name] !== undefined;
  return (
    <input
      class="ds-input"
      type="time"
      id={id}
      name={name}
      value={fieldValue(form, name)}
      aria-label={label}
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={wrong ? `${id}-blad` : undefined}
    />
  );
}

/** A row of its own, above: beside the boxes there is no room for a sentence. */
function BoxError({ form, name }: { form: FormView; name: string }) {
  if (!form.errors[name]) return null;
  return (
    <tr>
      <td colSpan={3}>
        <FieldError form={form} name={name} />
      </td>
    </tr>
  );
}
