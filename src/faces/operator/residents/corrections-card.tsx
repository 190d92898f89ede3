import type { Correction } from '../../../people/corrections.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { ShortList } from './short-list.tsx';

/** Who put what right and why; what stood there before is under its seal. */
export function CorrectionsCard({
  page,
  corrections,
}: {
  page: PageContext;
  corrections: readonly Correction[];
}) {
  const t = page.t.residentsDesk.corrections;
  const words = page.t.mail.residents.fields;
  if (corrections.length === 0) return null;
  return (
    <Card title={t.title}>
      <ShortList
        rows={corrections.map(({ at, by, reason, fields }) => (
          <li>
            <strong>{fields.map((field) => words[field]).join(', ')}</strong>
            <span class="km-second">{t.by(by, formatMoment(at))}</span>
            {reason}
          </li>
        ))}
      />
    </Card>
  );
}
