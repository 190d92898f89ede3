import { partsOf } from '../../../../applications/definition.ts';
import { AnswerFields } from '../../../ui/answers/answer-fields.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Steps } from '../../../ui/steps/steps.tsx';
import { urls } from '../../urls.ts';
import { stepsFor } from '../apply/place.ts';
import { pressed } from '../apply/step.ts';
import type { Whom } from '../choose/whom.ts';
import type { Opening } from './opening.ts';

/** Says that the fields come along. */
export const firstStep = 'pierwszy-krok';

/** Where the form leads; none of it can be gone to yet. */
export function StepsAhead({ page, opening }: { page: PageContext; opening: Opening }) {
  const { steps } = page.t.resident.apply;
  return (
    <Steps
      steps={stepsFor(partsOf(opening.definition)).map((key, index) => ({
        label: steps[key].label,
        state: index === 0 ? 'current' : 'todo',
      }))}
    />
  );
}

interface FirstStepProps {
  page: PageContext;
  whom: Whom;
  code: string;
  opening: Opening;
}

/** The form itself, filled in with what is known; its draft begins when this is sent. */
export function FirstStep({ page, whom, code, opening }: FirstStepProps) {
  const { apply: t, choose } = page.t.resident;
  const { definition, asking } = opening;
  const hasFields = definition.fields.length > 0;
  return (
    <Form page={page} action={urls.startDraft(code, whom.key)}>
      {hasFields && (
        <>
          <input type="hidden" name={firstStep} value="tak" />
          <AnswerFields
            page={page}
            asking={asking}
            fields={definition.fields}
            form={{ values: asking.application.answers, errors: {} }}
            blockHref={urls.cardBlock}
          />
        </>
      )}
      <ButtonRow>
        <Button>{hasFields ? t.next : choose.begin.start}</Button>
        {hasFields && (
          <Button variant="secondary" name={pressed.name} value={pressed.draft}>
            {t.saveDraft}
          </Button>
        )}
        <Button variant="tertiary" href={urls.chooseTypeFor(whom.key)}>
          {page.t.ui.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
