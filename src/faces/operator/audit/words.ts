import type { LoggedEvent } from '../../../events/reads.ts';
import type { Permission } from '../../../staff/permission.ts';
import { formatDay, formatMoment } from '../../i18n/format.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** What happened, in a sentence. */
export function sentenceOf(page: Pick<PageContext, 't'>, event: LoggedEvent): string {
  const t = page.t.operator.audit;
  const detail = detailOf(page, event);
  return detail ? `${t.kinds[event.kind]} (${detail})` : t.kinds[event.kind];
}

function detailOf(page: Pick<PageContext, 't'>, { kind, data }: LoggedEvent): string | undefined {
  const t = page.t.operator.audit;
  switch (kind) {
    case 'card.checked': {
      const result = t.results[data.result as keyof typeof t.results];
      return [result, data.partner].filter(Boolean).join(', ');
    }
    case 'benefit.used':
    case 'benefit.undone':
      return [data.offer, data.partner].filter(Boolean).join(', ');
    case 'card.viewed':
      return data.part === 'photo' ? t.photo : undefined;
    case 'application.document-viewed':
      return String(data.part).endsWith('photo') ? t.photo : t.document;
    case 'case.viewed':
      return data.part === 'attachment' ? t.attachment : undefined;
    case 'application.files-deleted':
      return t.deleted(Number(data.documents), Number(data.photos));
    case 'application.draft-expired':
    case 'application.draft-deleted':
    case 'case.words-deleted':
      return t.filesDeleted(Number(data.files));
    case 'card.replaced':
      return data.as === 'blocked' ? t.forGood : undefined;
    case 'role.added':
    case 'role.edited':
    case 'role.deleted':
      return [String(data.name), ...changesOf(page, data, true)].join('; ');
    case 'staff.invited':
    case 'staff.edited':
      return changesOf(page, data, false).join('; ') || undefined;
    default:
      return undefined;
  }
}

/** What was given and taken away: permissions by their names, roles by their own. */
function changesOf({ t }: Pick<PageContext, 't'>, data: LoggedEvent['data'], permissions: boolean): string[] {
  const { changes, permissions: known } = t.staff;
  const named = (words: unknown) =>
    String(words)
      .split(', ')
      .map((word) => (permissions ? (known[word as Permission]?.name ?? word) : word))
      .join(', ');
  return [
    ...(data.before ? [changes.before(String(data.before))] : []),
    ...(data.given ? [changes.given(named(data.given))] : []),
    ...(data.taken ? [changes.taken(named(data.taken))] : []),
    ...('points' in data ? [changes.points] : []),
    ...(data.renamed ? [changes.renamed] : []),
  ];
}

/** Staff and shops by name; residents by e-mail; everything else is the system or a stranger. */
export function actorOf(page: Pick<PageContext, 't'>, event: LoggedEvent): string {
  return event.actorName ?? event.actorEmail ?? page.t.operator.actors[event.actorKind];
}

/** What was written down besides, each with what it is called. */
export function dataOf(
  page: Pick<PageContext, 't'>,
  { data, accountEmail }: LoggedEvent,
): { readonly label: string; readonly value: string }[] {
  const t = page.t.operatorAudit;
  const results: Readonly<Record<string, string>> = page.t.operator.audit.results;
  const scopes: Readonly<Record<string, string>> = t.seal.scopes;
  const inWords = (key: string, value: string | number | boolean): string => {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    const text = String(value);
    if (key === 'accountId') return accountEmail ?? text;
    if (key === 'result') return results[text] ?? text;
    if (key === 'scope') return scopes[text] ?? text;
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text);
    return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? formatMoment(text) : text;
  };
  return Object.entries(data).flatMap(([key, value]) =>
    value === null ? [] : [{ label: t.keys[key] ?? key, value: inWords(key, value) }],
  );
}
