import { criterionPoints } from '../../../../applications/criterion.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Card } from '../../../ui/card/card.tsx';
import { KeyHint } from '../../keys/keyed.tsx';
import { effectSentences } from '../effects.ts';
import type { ViewProps } from './page.tsx';

/** What has to be found proven, and what follows from it. */
export function Criterion({ desk, viewed, around }: ViewProps) {
  const { page, now } = desk;
  const { application, applicant } = viewed;
  const { foreseen } = around;
  const t = page.t.operator;
  const possible = foreseen && (foreseen.decided.ok || foreseen.decided.reason !== 'no-card');
  return (
    <Card title={t.view.criterion} variant="tinted">
      <Points desk={desk} viewed={viewed} />
      {possible && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {t.effect.title}
          </h3>
          <ul>
            {effectSentences(page, { application, applicant, foreseen, today: dayOf(now) }).map(
              (sentence) => (
                <li>{sentence}</li>
              ),
            )}
          </ul>
        </>
      )}
    </Card>
  );
}

/** Ticked while reading, with JavaScript; the question before accepting asks for each in any case. */
function Points({ desk, viewed }: Pick<ViewProps, 'desk' | 'viewed'>) {
  const { page, clerk } = desk;
  const { definition, claim } = viewed.application;
  const points = criterionPoints(definition).map((point) => inLocale(point, page.locale));
  if (points.length < 2) return <p>{points[0]}</p>;
  const deciding = claim?.by === clerk.accountId;
  return (
    <ol class="km-points">
      {points.map((point, at) => (
        <li>
          {deciding ? (
            <label>
              <input type="checkbox" class="ds-input" data-point={at} hidden /> {point}{' '}
              {at < 9 && <KeyHint by={String(at + 1)} />}
            </label>
          ) : (
            point
          )}
        </li>
      ))}
    </ol>
  );
}
