import type { ComponentChildren, VNode } from 'preact';
import type { City } from '../../../city/city.ts';
import type { Subject } from '../../../configuration/subject.ts';
import type { RawForm } from '../../http/form.ts';
import type { Upload } from '../../http/uploads.ts';
import type { Messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import type { PageContext } from '../../ui/page-context.ts';
import type { SettingVisit } from './visit.ts';

export const groups = ['city', 'cards', 'applications', 'cases', 'partners', 'mails', 'data'] as const;
export type Group = (typeof groups)[number];

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a form has brought. */
export interface Brought {
  readonly city: City;
  readonly raw: RawForm;
  readonly uploads: readonly Upload[];
  readonly t: Messages;
}

export type Read<V> =
  | { readonly ok: true; readonly value: V }
  /** Sentences, under the names of the inputs. */
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FieldView extends Labelled {
  readonly page: PageContext;
  readonly form: FormView;
  readonly name: string;
  /** Of a list that lies in the database. */
  readonly choices: readonly Choice[];
}

/** One part of a value: how it is read from a form, shown in one, and told in the history. */
export interface Field<V> {
  read(brought: Brought, name: string): Read<V> | Promise<Read<V>>;
  values(name: string, value: V): FormValues;
  /** What its inputs are called. */
  inputs(name: string, label: string, t: Messages): Readonly<Record<string, string>>;
  View(view: FieldView): VNode;
  told(value: V, page: PageContext, choices: readonly Choice[]): ComponentChildren;
}

type Parts = Readonly<Record<string, unknown>>;

/** Several things of one kind. */
interface Many<V extends Parts> {
  /** In the city's order, those out of use too. */
  list(visit: SettingVisit, page: PageContext): Promise<readonly Listed[]>;
  /** Where the list is fixed; others are known by an id. */
  readonly keys?: readonly string[];
  nameOf(parts: V, key: string, visit: SettingVisit, page: PageContext): string | Promise<string>;
  /** How the form of a new one begins; nothing where the list is fixed. */
  readonly blank?: V;
  /** A new one may begin as one that is there (`?wzor=`). */
  copied?(parts: V): V;
}

export interface Listed {
  readonly key: string;
  readonly name: string;
  readonly detail?: string | undefined;
  readonly retired?: boolean;
}

interface Checked {
  /** Sentences under the fields that they are about. */
  readonly refusals?: Readonly<Record<string, string>>;
  readonly warnings?: readonly string[];
}

interface Asked<V> {
  readonly key: string;
  readonly value: V;
}

/** How a subject is edited: everything that the pages of "Ustawienia" need to know about it. */
export interface Editor<Value = unknown, V extends Parts = Parts> {
  /** In the address. */
  readonly slug: string;
  readonly group: Group;
  readonly subject: Subject<Value>;
  /** The value, part by part, and back. */
  parts(value: Value): V;
  whole(parts: V): Value;
  readonly fields: { readonly [K in keyof V]: Field<V[K]> };
  texts(t: Messages): {
    readonly title: string;
    readonly lead: string;
    readonly fields: { readonly [K in keyof V]: Labelled };
  };
  readonly many?: Many<V>;
  choices?(visit: SettingVisit, page: PageContext): Promise<{ readonly [K in keyof V]?: readonly Choice[] }>;
  /** What only the city as it is can tell. */
  check?(visit: SettingVisit, asked: Asked<Value>): Promise<Checked>;
  /** What it will look like. */
  preview?(visit: SettingVisit, page: PageContext, asked: Asked<Value>): Promise<VNode>;
  /** What it is like where the city has said nothing. */
  readonly standard?: Value;
  readonly multipart?: boolean;
  /** For buttons that change the form itself ("Dodaj pole"): what it holds then; nothing for any other step. */
  reshape?(raw: RawForm, step: string): RawForm | undefined;
  /** What is begun outlives the session: each step keeps it as the working copy. */
  readonly keepsWork?: boolean;
}

/** For a value that consists of its parts. */
export function editor<V extends Parts>(given: Omit<Editor<V, V>, 'parts' | 'whole'>): Editor<V, V> {
  return { parts: (value) => value, whole: (parts) => parts, ...given };
}
