import type { ApplicationKind } from '../../../../applications/definition.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { PanelPage } from '../../layout.tsx';
import { knownFacts } from '../known-facts.ts';
import type { Opening } from './opening.ts';

interface PreparationProps extends PanelPage {
  kind: ApplicationKind;
  opening: Opening;
}

/** What is known already, and what to have ready. */
export function Preparation({ page, resident, kind, opening }: PreparationProps) {
  const { choose, apply } = page.t.resident;
  const facts = knownFacts(page, { ...opening, kind, email: resident.email });
  const needed = neededFor(page, opening);
  return (
    <>
      {facts.length > 0 && (
        <Card title={apply.known.title} variant="tinted">
          <DescriptionList stacked items={facts.map(({ label, value }) => ({ term: label, value }))} />
        </Card>
      )}
      {needed.length > 0 && (
        <Card title={choose.begin.needed} variant="tinted">
          <ul class="ds-list">
            {needed.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function neededFor({ t, locale }: PageContext, { definition, photo, documents }: Opening): string[] {
  const missing = definition.documents.filter(({ key, required }) => required && !documents.includes(key));
  return [
    ...(definition.photo === 'required' && !photo ? [t.resident.choose.begin.neededPhoto] : []),
    ...missing.map(({ label }) => inLocale(label, locale)),
  ];
}
