import { textOf } from '../../http/form.ts';
import type { Messages } from '../../i18n/index.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import type { Field } from './editor.ts';

interface Lines<Item> {
  /** Of one line; nothing when it is not understood. */
  parse(line: string): Item | undefined;
  write(item: Item): string;
  say(t: Messages, line: string): string;
  most: number;
}

/** One thing a line. */
export function lines<Item>({ parse, write, say, most }: Lines<Item>): Field<Item[]> {
  return {
    read({ raw, t }, name) {
      const written = textOf(raw, name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
      const items = written.map(parse);
      const strange = written[items.indexOf(undefined)];
      if (strange !== undefined) return { ok: false, errors: { [name]: say(t, strange.slice(0, 60)) } };
      if (items.length > most) return { ok: false, errors: { [name]: t.errors['too-long'] } };
      return { ok: true, value: items as Item[] };
    },
    values: (name, items) => ({ [name]: items.map(write).join('\n') }),
    inputs: (name, label) => ({ [name]: label }),
    View: ({ form, name, label, hint }) => (
      <TextArea form={form} name={name} label={label} hint={hint} rows={5} optional />
    ),
    told: (items) => items.map(write).join(', '),
  };
}
