import { type ValidityRule, validityRule } from '../../../../packages/validity.ts';
import { textOf } from '../../../http/form.ts';
import type { Messages } from '../../../i18n/index.ts';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Field } from '../editor.ts';

const kinds = ['months', 'day-of-year', 'proof-date'] as const;
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How long it holds, with what each of the three ways needs to know. */
export const validityField: Field<ValidityRule> = {
  read({ raw, t }, name) {
    const kind = kinds.find((each) => each === textOf(raw, name));
    if (!kind) return { ok: false, errors: { [name]: t.errors.choose } };
    const said = t.operatorSettings.errors.whole;
    const input = (part: string): string => `${name}_${part}`;
    const whole = (part: string, min: number, max: number): number | undefined => {
      const written = textOf(raw, input(part)).trim();
      const number = /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
      return number >= min && number <= max ? number : undefined;
    };
    switch (kind) {
      case 'proof-date':
        return { ok: true, value: { kind } };
      case 'months': {
        const months = whole('months', 1, 120);
        return months === undefined
          ? { ok: false, errors: { [input('months')]: said(1, 120) } }
          : { ok: true, value: { kind, months } };
      }
      case 'day-of-year': {
        const month = whole('month', 1, 12);
        const longest = lengths[(month ?? 1) - 1] ?? 31;
        const day = whole('day', 1, longest);
        const atLeastDays = whole('least', 0, 366);
        if (month !== undefined && day !== undefined && atLeastDays !== undefined) {
          return { ok: true, value: { kind, month, day, atLeastDays } };
        }
        return {
          ok: false,
          errors: {
            ...(day === undefined && { [input('day')]: said(1, longest) }),
            ...(month === undefined && { [input('month')]: said(1, 12) }),
            ...(atLeastDays === undefined && { [input('least')]: said(0, 366) }),
          },
        };
      }
    }
  },
  values: (name, rule) => ({
    [name]: rule.kind,
    ...(rule.kind === 'months' && { [`${name}_months`]: String(rule.months) }),
    ...(rule.kind === 'day-of-year' && {
      [`${name}_day`]: String(rule.day),
      [`${name}_month`]: String(rule.month),
      [`${name}_least`]: String(rule.atLeastDays),
    }),
  }),
  inputs: (name, label, t) => {
    const said = t.operatorTypes.validity;
    return {
      [name]: label,
      [`${name}_months`]: said.monthCount,
      [`${name}_day`]: said.day,
      [`${name}_month`]: said.month,
      [`${name}_least`]: said.least,
    };
  },
  View: ({ form, name, label, hint, page }) => {
    const t = page.t.operatorTypes.validity;
    const number = (part: string, called: string, more?: string) => (
      <TextField
        form={form}
        name={`${name}_${part}`}
        label={called}
        hint={more}
        inputmode="numeric"
        width={5}
        optional
      />
    );
    return (
      <FormGroup legend={label} hint={hint}>
        <Radios
          form={form}
          name={name}
          label={t.how}
          options={kinds.map((kind) => ({ value: kind, label: t.kinds[kind], hint: t.hints[kind] }))}
        />
        {number('months', t.monthCount, t.monthCountHint)}
        <div class="km-languages">
          {number('day', t.day)}
          {number('month', t.month)}
          {number('least', t.least)}
        </div>
      </FormGroup>
    );
  },
  told: (rule, { t }) => ruleInWords(validityRule.parse(rule), t),
};

export function ruleInWords(rule: ValidityRule, t: Messages): string {
  const said = t.operatorTypes.validity.told;
  switch (rule.kind) {
    case 'months':
      return said.months(rule.months);
    case 'day-of-year':
      return said.dayOfYear(
        `${String(rule.day).padStart(2, '0')}.${String(rule.month).padStart(2, '0')}`,
        rule.atLeastDays,
      );
    case 'proof-date':
      return said.proofDate;
  }
}
