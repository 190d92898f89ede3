import { isDeepStrictEqual } from 'node:util';
import type { Difference } from './history.tsx';
import type { Scene } from './scene.ts';

/** Part by part, in the form's order, what one value has that the other has not. */
export function differencesIn(
  { editor, desk: { page }, choices }: Pick<Scene, 'editor' | 'desk' | 'choices'>,
  before: unknown,
  after: unknown,
): Difference[] {
  const texts = editor.texts(page.t).fields;
  const [old, next] = [before === undefined ? undefined : editor.parts(before), editor.parts(after)];
  return Object.entries(editor.fields).flatMap(([name, field]) => {
    if (old && isDeepStrictEqual(old[name], next[name])) return [];
    const told = (value: unknown) => field.told(value, page, choices[name] ?? []);
    const label = texts[name]?.label ?? name;
    const [gone, come] = [itemsNotIn(old?.[name], next[name]), itemsNotIn(next[name], old?.[name])];
    if (gone && come && gone.length + come.length > 0) {
      return [
        { label, before: gone.length > 0 ? told(gone) : '', after: come.length > 0 ? told(come) : undefined },
      ];
    }
    return [{ label, before: old && told(old[name]), after: told(next[name]) }];
  });
}

/** Of a list whose items stand for themselves; what only changed its place is no difference of them. */
function itemsNotIn(list: unknown, other: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(list) || !Array.isArray(other)) return undefined;
  if (![...list, ...other].every((item) => typeof item === 'object')) return undefined;
  return list.filter((item) => !other.some((each) => isDeepStrictEqual(item, each)));
}
