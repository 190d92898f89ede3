import type { Db } from '../../platform/db/database.ts';
import type { Auditor } from '../reads.ts';
import { newestSeal } from './check.ts';
import type { Broken } from './verify.ts';

export interface AuditCheck {
  readonly id: string;
  readonly scope: 'newest' | 'whole';
  readonly askedAt: Date;
  /** Of the staff; nothing for who is not there any more. */
  readonly askedBy: string | null;
  readonly finishedAt: Date | null;
  /** So many seals were read. */
  readonly checked: number;
  readonly broken: { readonly what: Broken['what']; readonly position: number } | undefined;
}

export interface ChainState {
  readonly head: { readonly position: number; readonly hash: string; readonly at: Date } | undefined;
  /** Entries without a seal; counting stops at 1000. */
  readonly waiting: number;
  readonly checks: readonly AuditCheck[];
}

const mostWaiting = 1000;
const checksShown = 5;

export async function chainState(db: Db, _auditor: Auditor): Promise<ChainState> {
  const [head, waiting, checks] = await Promise.all([
    newestSeal(db),
    db.selectFrom('events').select('id').where('sealed', '=', false).limit(mostWaiting).execute(),
    db
      .selectFrom('audit_checks')
      .leftJoin('staff_members', 'account_id', 'asked_by')
      .selectAll('audit_checks')
      .select(['first_name', 'last_name'])
      .orderBy('audit_checks.id', 'desc')
      .limit(checksShown)
      .execute(),
  ]);
  return {
    head: head && { position: head.position, hash: head.hash.toString('hex'), at: head.at },
    waiting: waiting.length,
    checks: checks.map((row) => ({
      id: row.id,
      scope: row.scope as AuditCheck['scope'],
      askedAt: row.asked_at,
      askedBy: row.first_name === null ? null : `${row.first_name} ${row.last_name}`,
      finishedAt: row.finished_at,
      checked: row.checked,
      broken:
        row.broken === null || row.broken_position === null
          ? undefined
          : { what: row.broken as Broken['what'], position: row.broken_position },
    })),
  };
}
