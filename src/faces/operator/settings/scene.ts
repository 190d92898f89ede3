import type { Change } from '../../../configuration/change.ts';
import { historyOf, newestChange } from '../../../configuration/history.ts';
import { type DeskPage, deskPage } from '../desk-page.ts';
import type { Choice, Editor, FormValues } from './editor.ts';
import type { SettingVisit } from './visit.ts';

/** One thing that the city sets, as its page shows it. */
export interface Scene {
  readonly desk: DeskPage;
  readonly editor: Editor;
  readonly key: string;
  /** What is in force; nothing for one that is yet to come. */
  readonly current: unknown;
  /** Nothing for one without a name of its own. */
  readonly name: string | undefined;
  readonly changes: readonly Change[];
  readonly basedOn: string | undefined;
  readonly choices: Readonly<Record<string, readonly Choice[] | undefined>>;
}

/** Nothing when there is none under this key, now or planned. */
export async function sceneOf(visit: SettingVisit, editor: Editor, key: string): Promise<Scene | undefined> {
  const { city, clerk } = visit;
  const { subject } = editor;
  const [current, changes, basedOn] = await Promise.all([
    subject.current(city.db, key),
    historyOf(city.db, clerk, subject, key),
    newestChange(city.db, subject, key),
  ]);
  const known = current ?? changes[0]?.value;
  if (known === undefined) return undefined;
  const desk = await deskPage(visit);
  const [bare, name] = await Promise.all([
    bareScene(visit, editor, key, desk),
    editor.many?.nameOf(editor.parts(known), key, visit, desk.page),
  ]);
  return { ...bare, current, changes, basedOn, name };
}

/** Of one that does not exist yet. */
export async function bareScene(
  visit: SettingVisit,
  editor: Editor,
  key: string,
  desk: DeskPage,
): Promise<Scene> {
  const choices = (await editor.choices?.(visit, desk.page)) ?? {};
  return { desk, editor, key, current: undefined, name: undefined, changes: [], basedOn: undefined, choices };
}

/** The value as its form shows it. */
export function formValues(editor: Editor, value: unknown): FormValues {
  return formValuesOf(editor, editor.parts(value));
}

export function formValuesOf(editor: Editor, parts: Readonly<Record<string, unknown>>): FormValues {
  return Object.assign(
    {},
    ...Object.entries(editor.fields).map(([name, field]) => field.values(name, parts[name])),
  );
}
