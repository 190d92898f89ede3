import type { Closing, OwnMessage } from '../../../../cases/case.ts';
import type { OwnCase } from '../../../../cases/reads.ts';

/** What happened in a case: somebody wrote, or the city ended it or opened it again. */
export type Happened =
  | { readonly kind: 'message'; readonly at: Date; readonly message: OwnMessage }
  | { readonly kind: 'closed' | 'reopened'; readonly at: Date };

/** Newest first, as far back as the messages that are shown. */
export function historyOf({ messages, closings, more }: OwnCase): Happened[] {
  const written = messages.map((message): Happened => ({ kind: 'message', at: message.at, message }));
  const from = more ? (messages.at(-1)?.at ?? new Date(0)) : new Date(0);
  const ends = closings.flatMap(turns).filter(({ at }) => at >= from);
  return [...ends, ...written].sort((a, b) => b.at.getTime() - a.at.getTime());
}

function turns({ at, reopenedAt }: Closing): Happened[] {
  return [...(reopenedAt ? [{ kind: 'reopened', at: reopenedAt } as const] : []), { kind: 'closed', at }];
}
