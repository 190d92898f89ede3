import {
  acceptedFor,
  type DefinedDocument,
  documentFormats,
  mostMb,
} from '../../../../applications/definition.ts';
import { freeKey } from '../../../../configuration/code-from.ts';
import type { RawForm } from '../../../http/form.ts';
import type { Messages } from '../../../i18n/index.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Checkboxes } from '../../../ui/checkbox/checkboxes.tsx';
import type { FormView } from '../../../ui/form/form-view.ts';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import { usePage } from '../../../ui/page-scope.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Field } from '../editor.ts';
import { NoRows, RowFrame } from './row-frame.tsx';
import { RowTexts, readRowTexts, rowTexts, textIn } from './row-texts.tsx';
import { mostRows, type RowForm, rowInput, rowStep, rowsIn, rowValues } from './rows.ts';

const list = 'documents';
const mostDays = 3650;

export const definedDocuments: Field<DefinedDocument[]> = {
  read({ raw, t }) {
    const errors: Record<string, string> = {};
    const documents: DefinedDocument[] = [];
    const rows = rowsIn(raw, list);
    const known = rows.map((row) => textIn(row, 'key')).filter(Boolean);
    for (const [index, row] of rows.entries()) {
      const read = readRow(row, t, [...known, ...documents.map(({ key }) => key)]);
      if (read.ok) documents.push(read.value);
      else for (const [part, said] of Object.entries(read.errors)) errors[rowInput(list, index, part)] = said;
    }
    return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: documents };
  },
  values: (_name, documents) => rowValues(list, documents.map(asRow)),
  inputs: (_name, _label, t) =>
    Object.fromEntries(
      Array.from({ length: mostRows }, (_, index) =>
        [
          'label_pl',
          'label_uk',
          'label_en',
          'hint_pl',
          'hint_uk',
          'hint_en',
          'formats',
          'maxMb',
          'keepDays',
        ].map((part) => [rowInput(list, index, part), t.operatorTypes.rows.document(index + 1)]),
      ).flat(),
    ),
  View: ({ form, label, hint, page }) => {
    const t = page.t.operatorTypes.rows;
    const rows = rowsIn(form.values as RawForm, list);
    return (
      <FormGroup legend={label} hint={hint}>
        <ol class="km-rows">
          {rows.map((row, index) => (
            <DocumentRow form={form} row={row} index={index} of={rows.length} />
          ))}
        </ol>
        {rows.length === 0 && <NoRows list={list}>{t.noDocuments}</NoRows>}
        <p>
          <Button variant="secondary" icon="plus" name="krok" value={rowStep(list, 'add')}>
            {t.addDocument}
          </Button>
        </p>
      </FormGroup>
    );
  },
  told: (documents, { t, locale }) =>
    documents.map((document) => {
      const { formats, maxMb } = acceptedFor(document);
      const said = [
        inLocale(document.label, locale),
        t.operatorTypes.accepted(formats.map((format) => format.toUpperCase()).join(', '), maxMb),
        ...(document.required ? [] : [t.operatorTypes.optional]),
        ...(document.keepDays === undefined ? [] : [t.operatorTypes.kept(document.keepDays)]),
      ];
      return <span class="km-told">{said.join(', ')}</span>;
    }),
};

function DocumentRow({ form, row, index, of }: { form: FormView; row: RowForm; index: number; of: number }) {
  const t = usePage().t.operatorTypes.rows;
  const field = (part: string) => ({ form, name: rowInput(list, index, part) });
  return (
    <RowFrame list={list} index={index} of={of} title={textIn(row, 'label_pl') || t.document(index + 1)}>
      <input type="hidden" name={rowInput(list, index, 'key')} value={textIn(row, 'key')} />
      <Checkbox {...field('required')} label={t.required} unmarked />
      <RowTexts form={form} list={list} index={index} part="label" label={t.label} />
      <RowTexts form={form} list={list} index={index} part="hint" label={t.hint} optional />
      <Checkboxes
        {...field('formats')}
        label={t.formats}
        options={documentFormats.map((format) => ({ value: format, label: format.toUpperCase() }))}
      />
      <TextField {...field('maxMb')} label={t.maxMb} inputmode="numeric" width={4} suffix="MB" />
      <TextField
        {...field('keepDays')}
        label={t.keepDays}
        hint={t.keepDaysHint}
        inputmode="numeric"
        width={5}
        optional
      />
    </RowFrame>
  );
}

export const newDocumentRow = (): RowForm => ({
  key: '',
  required: 'tak',
  ...rowTexts('label', undefined),
  ...rowTexts('hint', undefined),
  formats: ['pdf'],
  maxMb: String(mostMb),
  keepDays: '',
});

function asRow(document: DefinedDocument): RowForm {
  const { formats, maxMb } = acceptedFor(document);
  return {
    key: document.key,
    required: document.required ? 'tak' : '',
    ...rowTexts('label', document.label),
    ...rowTexts('hint', document.hint),
    formats,
    maxMb: String(maxMb),
    keepDays: String(document.keepDays ?? ''),
  };
}

type RowRead =
  | { readonly ok: true; readonly value: DefinedDocument }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

function readRow(row: RowForm, t: Messages, taken: readonly string[]): RowRead {
  const label = readRowTexts(row, 'label', true, t);
  const hint = readRowTexts(row, 'hint', false, t);
  const formats = documentFormats.filter((format) => [row.formats ?? []].flat().includes(format));
  const maxMb = wholeIn(textIn(row, 'maxMb'), 1, mostMb);
  const days = textIn(row, 'keepDays').trim();
  const keepDays = days === '' ? undefined : wholeIn(days, 0, mostDays);
  const { whole } = t.operatorSettings.errors;
  const errors = {
    ...(label.ok ? {} : label.errors),
    ...(hint.ok ? {} : hint.errors),
    ...(formats.length === 0 && { formats: t.errors.choose }),
    ...(maxMb === undefined && { maxMb: whole(1, mostMb) }),
    ...(days !== '' && keepDays === undefined && { keepDays: whole(0, mostDays) }),
  };
  if (!label.ok || !hint.ok || !label.value || maxMb === undefined || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  const kept = /^[a-z][A-Za-z0-9]{0,40}$/.exec(textIn(row, 'key'))?.[0];
  const usual = formats.length === 1 && formats[0] === 'pdf';
  return {
    ok: true,
    value: {
      key: kept ?? freeKey(label.value.pl, taken),
      label: label.value,
      ...(hint.value && { hint: hint.value }),
      required: textIn(row, 'required') === 'tak',
      ...(keepDays !== undefined && { keepDays }),
      ...(!usual && { formats }),
      ...(maxMb !== mostMb && { maxMb }),
    },
  };
}

function wholeIn(written: string, min: number, max: number): number | undefined {
  const number = /^\d{1,4}$/.test(written.trim()) ? Number(written) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}
