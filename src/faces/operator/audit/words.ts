import type { LoggedEvent } from '../../../events/reads.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** What happened, in a sentence. */
export function sentenceOf(page: PageContext, event: LoggedEvent): string {
  const t = page.t.operator.audit;
  const detail = detailOf(page, event);
  return detail ? `${t.kinds[event.kind]} (${detail})` : t.kinds[event.kind];
}

function detailOf(page: PageContext, { kind, data }: LoggedEvent): string | undefined {
  const t = page.t.operator.audit;
  switch (kind) {
    case 'card.checked': {
      const result = t.results[data.result as keyof typeof t.results];
      return [result, data.partner].filter(Boolean).join(', ');
    }
    case 'card.viewed':
      return data.part === 'photo' ? t.photo : undefined;
    case 'application.document-viewed':
      return String(data.part).endsWith('photo') ? t.photo : t.document;
    case 'application.files-deleted':
      return t.deleted(Number(data.documents), Number(data.photos));
    case 'application.draft-expired':
      return t.filesDeleted(Number(data.files));
    case 'card.replaced':
      return data.as === 'blocked' ? t.forGood : undefined;
    default:
      return undefined;
  }
}

/** Staff and shops by name; residents by e-mail; everything else is the system or a stranger. */
export function actorOf(page: PageContext, event: LoggedEvent): string {
  return event.actorName ?? event.actorEmail ?? page.t.operator.actors[event.actorKind];
}
