import { type Consent, consentField } from '../../../consents/consent.ts';
import { Checkbox } from '../checkbox/checkbox.tsx';
import type { FormView } from '../form/form-view.ts';
import { ConsentLabel } from './consent-label.tsx';

interface ConsentBoxProps {
  form: FormView;
  consent: Consent;
  /** What the ticked box sends. */
  value?: string | undefined;
}

/** A consent's sentence with its box. */
export function ConsentBox({ form, consent, value }: ConsentBoxProps) {
  return (
    <Checkbox
      form={form}
      name={consentField(consent)}
      label={<ConsentLabel consent={consent} />}
      value={value}
      optional={!consent.required}
      unmarked={!consent.required}
    />
  );
}
