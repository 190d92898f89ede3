import { z } from 'zod';
import { formatDay, formatMoment } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/index.ts';

type Words = Readonly<Record<string, string>>;

export const labelOf = (key: string, t: Messages): string =>
  (t.dataExport.document.keys as Words)[key] ?? key;

/** A value as a person reads it: days and moments as everywhere, codes in words, a file as a link into the archive. */
export function ValueView({ name, value, t }: { name: string; value: unknown; t: Messages }) {
  if (typeof value === 'string' && value.startsWith('pliki/')) {
    return <a href={value.split('/').map(encodeURIComponent).join('/')}>{value}</a>;
  }
  return <>{textOf(name, value, t)}</>;
}

const moment = z.iso.datetime();
const day = z.iso.date();

function textOf(name: string, value: unknown, t: Messages): string {
  const words = t.dataExport.document;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((each) => textOf(name, each, t)).join(', ');
  if (typeof value === 'object') return textOfObject(value, t);
  const text = String(value);
  if (moment.safeParse(value).success) return formatMoment(text);
  if (day.safeParse(value).success) return formatDay(text);
  return wordsFor(name, t)?.[text] ?? text;
}

/** A package by its name, a version by its words; anything else as a list. */
function textOfObject(value: object, t: Messages): string {
  if ('name' in value && 'code' in value) return String(value.name);
  if ('text' in value && 'number' in value) return String(value.text);
  return Object.entries(value)
    .filter(([, each]) => each !== null)
    .map(([key, each]) => `${labelOf(key, t)}: ${textOf(key, each, t)}`)
    .join(', ');
}

function wordsFor(name: string, t: Messages): Words | undefined {
  const { document } = t.dataExport;
  const known: Readonly<Record<string, Words>> = {
    applicationKind: t.applications.kinds,
    by: document.by,
    cause: document.cause,
    collectedBy: document.collectedBy,
    endedAs: document.endedAs,
    event: t.operator.audit.kinds,
    invitedAs: document.invitedAs,
    mailState: document.mailState,
    purpose: document.purpose,
    relation: t.applications.relations,
    status: t.applications.statuses,
  };
  return known[name];
}
