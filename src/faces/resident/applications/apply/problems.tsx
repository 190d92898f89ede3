import type { Part } from '../../../../applications/definition.ts';
import type { ErrorCode, FieldErrors } from '../../../../platform/input.ts';
import { partLabel } from '../../../i18n/application-labels.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { fieldId } from '../../../ui/form/form-view.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { cardCorrectField } from './card-check.tsx';
import { type Place, stepOfField, stepUrl } from './place.ts';

interface ProblemsProps {
  page: PageContext;
  place: Place;
  errors: FieldErrors;
  refused: boolean;
}

/** What is missing before sending, each with the way to the step where it is mended. */
export function Problems({ page, place, errors, refused }: ProblemsProps) {
  const t = page.t.resident.apply;
  const list = (
    <ul class="ds-list">
      {Object.entries(errors).map(([field, error]) => (
        <li>
          <a class="ds-link" href={whereToMend(place, field)}>
            {sentence(page, place, field, error)}
          </a>
        </li>
      ))}
    </ul>
  );
  if (Object.keys(errors).length === 0) return null;
  if (!refused) {
    return (
      <Alert kind="warning" title={t.incomplete}>
        {list}
      </Alert>
    );
  }
  return (
    <div class="ds-error-summary km-error-summary" role="alert" tabIndex={-1} data-autofocus>
      <h2 class="ds-heading">{t.incomplete}</h2>
      {list}
    </div>
  );
}

/** What is ticked on the last page itself. */
const isHere = (field: string): boolean => isConsent(field) || field === cardCorrectField;

const isConsent = (field: string): boolean => field.startsWith('consent-');

function whereToMend(place: Place, field: string): string {
  const anchor = `#${fieldId(field)}`;
  if (isHere(field)) return anchor;
  return `${stepUrl(place, stepOfField(place.application.definition, field))}${anchor}`;
}

function sentence(page: PageContext, place: Place, field: string, error: ErrorCode): string {
  if (isConsent(field)) return page.t.resident.apply.consentMissing;
  if (field === cardCorrectField) return page.t.resident.apply.cardUnchecked;
  const { definition } = place.application;
  return `${partLabel(partOf(field), definition, page.t, page.locale)}: ${page.t.errors[error]}`;
}

function partOf(field: string): Part {
  if (field === 'photo') return 'photo';
  if (field === 'collectionPoint') return 'collection-point';
  return field.startsWith('document.') ? `document:${field.slice('document.'.length)}` : `field:${field}`;
}
