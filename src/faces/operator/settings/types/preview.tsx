import { acceptedFor } from '../../../../applications/definition.ts';
import type { ApplicationTypeSetting } from '../../../../configuration/subjects/application-type.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { AnswerFields } from '../../../ui/answers/answer-fields.tsx';
import { ConsentBox } from '../../../ui/consent-box/consent-box.tsx';
import { FileField } from '../../../ui/file-field/file-field.tsx';
import { emptyForm } from '../../../ui/form/form-view.ts';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PageScope } from '../../../ui/page-scope.ts';
import type { PreviewFacts } from './preview-facts.ts';

interface FormPreviewProps {
  page: PageContext;
  value: ApplicationTypeSetting;
  facts: PreviewFacts;
}

/** What a resident will fill in, step after step, made of the same components; nothing can be typed here. */
export function FormPreview({ page, value: { definition }, facts }: FormPreviewProps) {
  const { title, summary, fields, photo, documents, physical, ward } = definition;
  const t = page.t.operatorTypes.preview;
  const { apply } = page.t.resident;
  const asking = {
    application: { status: 'draft' as const, forWard: false, answers: {}, pesel: null },
    remarks: [],
    card: undefined,
    reasons: facts.reasons,
    today: facts.today,
  };
  return (
    <section class="ds-card km-card km-preview" aria-label={t.title}>
      <p class="km-subtle">{t.title}</p>
      <h2 class="ds-heading" data-size="sm">
        {inLocale(title, page.locale)}
      </h2>
      <p>{inLocale(summary, page.locale)}</p>
      {ward && <p class="km-subtle">{t.ward}</p>}
      <PageScope.Provider value={page}>
        <fieldset class="ds-fieldset km-preview__form" disabled>
          <legend class="ds-sr-only">{t.title}</legend>
          {fields.length > 0 && (
            <AnswerFields page={page} asking={asking} fields={fields} form={emptyForm} blockHref={() => ''} />
          )}
          {photo !== 'none' && (
            <FormGroup legend={page.t.applications.photo}>
              <p>{apply.photoHint}</p>
              {photo === 'optional' && <p class="km-subtle">{page.t.ui.form.optional}</p>}
            </FormGroup>
          )}
          {physical && (
            <FormGroup legend={page.t.applications.collectionPoint}>
              <p class="km-subtle">{t.point}</p>
            </FormGroup>
          )}
          {documents.length > 0 && (
            <FormGroup legend={t.documents}>
              {documents.map((document) => {
                const { formats, maxMb } = acceptedFor(document);
                const accepted = apply.documentHint(
                  formats.map((format) => format.toUpperCase()).join(', '),
                  maxMb,
                );
                return (
                  <FileField
                    form={emptyForm}
                    name={`preview.${document.key}`}
                    label={inLocale(document.label, page.locale)}
                    hint={`${document.hint ? `${inLocale(document.hint, page.locale)} ` : ''}${accepted}`}
                    optional={!document.required}
                    accept=""
                    disabled
                  />
                );
              })}
            </FormGroup>
          )}
          {facts.consents.length > 0 && (
            <FormGroup legend={apply.consents}>
              {facts.consents.map((consent) => (
                <ConsentBox form={emptyForm} consent={consent} />
              ))}
            </FormGroup>
          )}
        </fieldset>
      </PageScope.Provider>
    </section>
  );
}
