import type { ComponentChildren } from 'preact';
import type { Change } from '../../../configuration/change.ts';
import { dayOf, startOfDay } from '../../../platform/clock.ts';
import { formatDay, formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { usePage } from '../../ui/page-scope.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';

/** One thing that a change has changed. */
export interface Difference {
  readonly label: string;
  /** Nothing: it was not there before. */
  readonly before?: ComponentChildren;
  /** Nothing: it is there no more. */
  readonly after?: ComponentChildren;
}

interface HistoryProps<Value> {
  /** As `historyOf` gives them. */
  changes: readonly Change<Value>[];
  differences(before: Value | undefined, after: Value): readonly Difference[];
  withdrawHref(id: string): string;
  restoreHref(id: string): string;
}

const tones = { planned: 'progress', 'in-force': 'success', past: 'neutral', withdrawn: 'neutral' } as const;

/** What is planned, and every change that there has been. */
export function History<Value>({ changes, ...how }: HistoryProps<Value>) {
  const t = usePage().t.operatorSettings.history;
  const planned = changes.filter(({ state }) => state === 'planned').toReversed();
  const rest = changes.filter(({ state }) => state !== 'planned');
  return (
    <>
      {planned.length > 0 && (
        <Card title={t.planned} id="planowane">
          <ol class="km-changes">
            {planned.map((change) => (
              <ChangeRow change={change} changes={changes} {...how} />
            ))}
          </ol>
        </Card>
      )}
      <Card title={t.title} id="historia">
        {rest.length === 0 ? (
          <p class="km-subtle">{t.empty}</p>
        ) : (
          <ol class="km-changes">
            {rest.map((change) => (
              <ChangeRow change={change} changes={changes} {...how} />
            ))}
          </ol>
        )}
      </Card>
    </>
  );
}

function ChangeRow<Value>({
  change,
  changes,
  differences,
  withdrawHref,
  restoreHref,
}: HistoryProps<Value> & { change: Change<Value> }) {
  const t = usePage().t.operatorSettings.history;
  const older = changes.slice(changes.indexOf(change) + 1).find(({ state }) => state !== 'withdrawn');
  const said = differences(older?.value, change.value);
  const { id, state, madeAt, madeBy, effectiveFrom } = change;
  return (
    <li>
      <p class="km-changes__head">
        <StatusBadge tone={tones[state]}>{t.states[state]}</StatusBadge>
        <strong>{madeBy === null ? t.first : t.from(effectInWords(effectiveFrom))}</strong>
      </p>
      <p class="km-subtle">{madeBy === null ? t.firstHint : t.madeBy(madeBy, formatMoment(madeAt))}</p>
      {said.length === 0 ? <p>{t.same}</p> : <Differences differences={said} />}
      {state !== 'in-force' && (
        <ButtonRow>
          {state === 'planned' ? (
            <Button href={withdrawHref(id)} variant="secondary" size="sm" icon="undo-2" confirm>
              {t.withdraw}
            </Button>
          ) : (
            <Button href={restoreHref(id)} variant="tertiary" size="sm" icon="history">
              {t.restore}
            </Button>
          )}
        </ButtonRow>
      )}
    </li>
  );
}

export function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = usePage().t.operatorSettings.history;
  return (
    <dl class="km-facts">
      {differences.map(({ label, before, after }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {before !== undefined && before !== '' && (
              <del>
                <span class="ds-sr-only">{t.before} </span>
                {before}
              </del>
            )}{' '}
            {after !== undefined && (
              <ins>
                {before !== undefined && <span class="ds-sr-only">{t.after} </span>}
                {after === '' ? t.nothing : after}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A change from a day on is told by the day. */
function effectInWords(moment: Date): string {
  const day = dayOf(moment);
  return startOfDay(day).getTime() === moment.getTime() ? formatDay(day) : formatMoment(moment);
}
