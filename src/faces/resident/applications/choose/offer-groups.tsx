import type { ApplicationKind } from '../../../../applications/definition.ts';
import type { ApplicationType } from '../../../../applications/offers.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';
import type { Whom } from './whom.ts';

const groupOf = {
  issue: 'card',
  plastic: 'card',
  duplicate: 'card',
  change: 'details',
  extension: 'packages',
  package: 'packages',
} as const satisfies Record<ApplicationKind, string>;

/** Where a button for any of a group leads. */
const anchors = { card: 'karta', details: 'dane', packages: 'pakiety' } as const;

export const anchorOf = (kind: ApplicationKind): string => anchors[groupOf[kind]];

interface OfferGroupsProps {
  page: PageContext;
  whom: Whom;
  types: readonly ApplicationType[];
}

/** What can be applied for now, each with its button. */
export function OfferGroups({ page, whom, types }: OfferGroupsProps) {
  const { groups } = page.t.resident.choose;
  return (
    <>
      {[...Map.groupBy(types, ({ kind }) => groupOf[kind])].map(([group, members]) => (
        <section class="km-section" id={anchors[group]}>
          <h2 class="ds-heading" data-size="sm">
            {groups[group]}
          </h2>
          {members.map((type) => (
            <OfferCard page={page} whom={whom} type={type} />
          ))}
        </section>
      ))}
    </>
  );
}

function OfferCard({ page, whom, type }: { page: PageContext; whom: Whom; type: ApplicationType }) {
  const t = page.t.resident.choose;
  const { definition, code } = type;
  const title = inLocale(definition.title, page.locale);
  return (
    <Card title={title} level={3}>
      <p>{inLocale(definition.summary, page.locale)}</p>
      <Form page={page} action={urls.startDraft(code, whom.key)}>
        <Button icon="file-text" label={`${t.start}: ${title}`}>
          {t.start}
        </Button>
      </Form>
    </Card>
  );
}
