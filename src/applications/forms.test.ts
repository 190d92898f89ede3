import { expect, test } from 'vitest';
import { definitionSchema } from './definition.ts';
import { draftAnswers } from './forms.ts';

const text = { pl: 'Wniosek', uk: 'Заява', en: 'Application' };
const field = (key: string, kind: string, required = true) => ({ key, kind, required });
const definition = (fields: unknown[]) => ({
  title: text,
  summary: text,
  packageCode: null,
  criterion: text,
  fields,
  photo: true,
  documents: [],
  virtual: true,
  physical: false,
  consents: [],
  decisionDays: 5,
});
const name = [field('firstName', 'first-name'), field('lastName', 'last-name')];

test('a form asks for the name that goes on the card', () => {
  expect(definitionSchema.safeParse(definition(name)).success).toBe(true);
  for (const fields of [[], name.slice(1), [field('firstName', 'first-name', false), ...name.slice(1)]]) {
    expect(definitionSchema.safeParse(definition(fields)).success).toBe(false);
  }
});

test.each([
  ['keeps what is wrong', ' wczoraj ', 'wczoraj'],
  ['cuts between characters, not within', '🏡'.repeat(501), '🏡'.repeat(500)],
  ['drops what no database holds', 'ul.\u0000Lipowa\ud83c 8', 'ul. Lipowa  8'],
])('a draft %s', (_what, typed, kept) => {
  const form = definitionSchema.parse(definition(name));
  expect(draftAnswers(form, { firstName: typed, other: 'x' })).toEqual({ firstName: kept });
});
