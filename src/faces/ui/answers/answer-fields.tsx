import type { DefinedField, FieldKind } from '../../../applications/definition.ts';
import type { FormView } from '../form/form-view.ts';
import { FormGroup } from '../form-group/form-group.tsx';
import type { PageContext } from '../page-context.ts';
import { AnswerField } from './answer-field.tsx';
import type { Asking } from './asking.ts';

interface AnswerFieldsProps {
  page: PageContext;
  asking: Asking;
  fields: readonly DefinedField[];
  form: FormView;
  /** Where a card is blocked at once. */
  blockHref(cardId: string): string;
}

/** Under headings, in the order in which the city wrote them. */
export function AnswerFields({ page, asking, fields, form, blockHref }: AnswerFieldsProps) {
  const { groups } = page.t.resident.apply;
  return (
    <>
      <p class="km-subtle">{page.t.ui.form.requiredNote}</p>
      {[...Map.groupBy(fields, ({ kind }) => groupOf[kind])].map(([group, members]) => (
        <FormGroup
          legend={groups[group]}
          hint={
            group === 'card' ? <DuplicateHint page={page} asking={asking} blockHref={blockHref} /> : undefined
          }
        >
          {members.map((field) => (
            <AnswerField page={page} asking={asking} form={form} field={field} />
          ))}
        </FormGroup>
      ))}
    </>
  );
}

type Group = 'person' | 'card' | 'address' | 'contact' | 'other';

const groupOf: Record<FieldKind, Group> = {
  'first-name': 'person',
  'last-name': 'person',
  'birth-date': 'person',
  pesel: 'person',
  relation: 'person',
  'duplicate-reason': 'card',
  street: 'address',
  'postal-code': 'address',
  town: 'address',
  phone: 'contact',
  text: 'other',
  'long-text': 'other',
  date: 'other',
  choice: 'other',
};

/** What a duplicate does to the old card; a lost one should not wait for it. */
function DuplicateHint({
  page,
  asking: { card },
  blockHref,
}: Pick<AnswerFieldsProps, 'page' | 'asking' | 'blockHref'>) {
  const t = page.t.resident.apply;
  return (
    <>
      {t.duplicateBlocks}{' '}
      {card?.status === 'active' && (
        <>
          {t.lostCard}{' '}
          <a class="ds-link" href={blockHref(card.id)}>
            {t.blockNow}
          </a>
          .
        </>
      )}
    </>
  );
}
