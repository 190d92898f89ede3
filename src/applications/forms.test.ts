import { expect, test } from 'vitest';
import { type ApplicationKind, definitionSchema, faultsOf } from './definition.ts';
import { checkAnswers, draftAnswers } from './forms.ts';

const text = { pl: 'Wniosek', uk: 'Заява', en: 'Application' };
const field = (key: string, kind: string, required = true) => ({ key, kind, required });
const definition = (fields: unknown[]) => ({
  title: text,
  summary: text,
  packageCode: null,
  criterion: text,
  fields,
  photo: 'required',
  documents: [],
  virtual: true,
  physical: false,
  ward: false,
  consents: [],
  decisionDays: 5,
});
const name = [field('firstName', 'first-name'), field('lastName', 'last-name')];

test('a form asks for the name that goes on the card', () => {
  const faults = (kind: ApplicationKind, fields: unknown[]) =>
    faultsOf(kind, definitionSchema.parse(definition(fields)));
  expect(faults('issue', name)).toEqual([]);
  for (const fields of [[], name.slice(1), [field('firstName', 'first-name', false), ...name.slice(1)]]) {
    expect(faults('issue', fields)).not.toEqual([]);
    expect(faults('change', fields)).not.toEqual([]);
  }
});

test('a definition that lacks what its kind is for has faults', () => {
  const form = definitionSchema.parse(definition(name));
  expect(faultsOf('plastic', form)).toHaveLength(1);
  expect(faultsOf('duplicate', { ...form, physical: true })).toHaveLength(1);
  expect(faultsOf('extension', form)).toHaveLength(1);
  expect(faultsOf('change', { ...form, ward: true })).toHaveLength(1);
});

test.each([
  ['keeps what is wrong', ' wczoraj ', 'wczoraj'],
  ['cuts between characters, not within', '🏡'.repeat(2001), '🏡'.repeat(2000)],
  ['drops what no database holds', 'ul.\u0000Lipowa\ud83c 8', 'ul. Lipowa  8'],
])('a draft %s', (_what, typed, kept) => {
  const form = definitionSchema.parse(definition(name));
  expect(draftAnswers(form, { firstName: typed, other: 'x' })).toEqual({ firstName: kept });
});

test('what may be left out is checked when it is there, with the sentence of its field', () => {
  const options = [{ value: 'a', label: { pl: 'A' } }];
  const optional = [
    { ...field('wybor', 'choice', false), options },
    field('telefon', 'phone', false),
    field('dzien', 'date', false),
  ];
  const form = definitionSchema.parse(definition(optional));
  const check = (answers: Record<string, string>) => checkAnswers(form, answers, '2026-01-01', null);
  expect(check({})).toEqual({});
  expect(check({ wybor: '', telefon: '', dzien: '' })).toEqual({});
  expect(check({ wybor: 'b', telefon: '1', dzien: 'jutro' })).toEqual({
    wybor: 'choose',
    telefon: 'phone-invalid',
    dzien: 'date-invalid',
  });
});
