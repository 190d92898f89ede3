import { type Application, nameIn } from '../../../applications/application.ts';
import { acceptedFor, type DefinedDocument } from '../../../applications/definition.ts';
import { type Crop, hasCardRatio } from '../../../applications/photo.ts';
import { consentField, plainLabel } from '../../../consents/consent.ts';
import { fieldLabel } from '../../i18n/application-labels.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { AnswerFields } from '../../ui/answers/answer-fields.tsx';
import { hintOf } from '../../ui/answers/remark.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { EnterKey } from '../../ui/button/enter-key.tsx';
import { Camera } from '../../ui/camera/camera.tsx';
import { ConsentBox } from '../../ui/consent-box/consent-box.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { FileField } from '../../ui/file-field/file-field.tsx';
import { FieldError } from '../../ui/form/field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldId } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { PhotoCrop } from '../../ui/photo-crop/photo-crop.tsx';
import { Radios } from '../../ui/radios/radios.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { Taken } from './open.ts';
import { cropField, photoField } from './photo.ts';

interface TakenPageProps {
  desk: DeskPage;
  taken: Taken;
  form: FormView;
  /** Why such an application cannot be sent at all any more. */
  trouble: string | undefined;
  /** A cut that was moved and is not kept yet. */
  crop: Crop | undefined;
}

export function TakenPage({ desk, taken, form, trouble, crop }: TakenPageProps) {
  const { page } = desk;
  const t = page.t.counter.form;
  const { application, isOpen } = taken;
  const { definition } = application;
  const fields = definition.fields.filter(({ key }) => isOpen(`field:${key}`));
  const documents = definition.documents.filter(({ key }) => isOpen(`document:${key}`));
  const title = t.title(inLocale(definition.title, page.locale));
  const { firstName, lastName } = nameIn(application);
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="residents"
      islands={['camera', 'photo-crop']}
      failed={errorsOf(form).length > 0}
    >
      {trouble && (
        <Alert kind="danger" title={trouble} answers>
          <p>
            <a class="ds-link" href={urls.counterChoice(application.personId)}>
              {page.t.counter.choose.button}
            </a>
          </p>
        </Alert>
      )}
      <ErrorSummary form={form} labels={labelsOf(page, taken)} />
      <PageHead title={title} lead={t.lead(`${firstName} ${lastName}`.trim())} />
      <Form page={page} action={urls.taken(application.id)} multipart>
        <EnterKey />
        <AnswerFields page={page} asking={taken} fields={fields} form={form} blockHref={urls.cardBlock} />
        {definition.photo !== 'none' && isOpen('photo') && (
          <PhotoField page={page} taken={taken} form={form} crop={crop} />
        )}
        {documents.length > 0 && (
          <FormGroup legend={t.documents}>
            {documents.map((document) => (
              <DocumentField page={page} taken={taken} form={form} document={document} />
            ))}
          </FormGroup>
        )}
        {definition.physical && isOpen('collection-point') && (
          <Radios
            form={{
              ...form,
              values: { collectionPoint: application.collectionPoint?.id, ...form.values },
            }}
            name="collectionPoint"
            label={page.t.applications.collectionPoint}
            hint={hintOf(page, taken, 'collection-point')}
            options={taken.points.map(({ id, name, address }) => ({ value: id, label: name, hint: address }))}
          />
        )}
        {taken.consents.length > 0 && (
          <FormGroup legend={t.consents} hint={t.consentsHint}>
            {taken.consents.map((consent) => (
              <ConsentBox form={form} consent={consent} />
            ))}
          </FormGroup>
        )}
        <ButtonRow>
          <Button icon="send">{t.submit}</Button>
          <Button variant="secondary" name="zapisz" value="tak">
            {t.save}
          </Button>
          <Button variant="tertiary" href={urls.counterChoice(application.personId)}>
            {page.t.ui.cancel}
          </Button>
          <EndButton page={page} application={application} />
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}

interface PartProps {
  page: PageContext;
  taken: Taken;
  form: FormView;
}

/** What was begun is deleted; what came back to be corrected is withdrawn. */
function EndButton({ page, application: { id, status } }: { page: PageContext; application: Application }) {
  const t = page.t.counter;
  const draft = status === 'draft';
  return (
    <Button
      variant="tertiary"
      icon={draft ? 'trash-2' : 'x'}
      href={draft ? urls.takenDeletion(id) : urls.takenWithdrawal(id)}
      confirm
    >
      {draft ? t.deletion.button : t.withdrawal.button}
    </Button>
  );
}

function PhotoField({ page, taken, form, crop }: PartProps & { crop: Crop | undefined }) {
  const t = page.t.counter.form;
  const { photo, definition, id } = taken.application;
  return (
    <FormGroup legend={page.t.applications.photo}>
      {photo?.fileId && (
        <img
          class="km-saved-photo__image"
          src={urls.takenPhoto(id)}
          alt={t.photoAlt}
          width="96"
          height="128"
        />
      )}
      {photo && !hasCardRatio(photo) && (
        <div id={fieldId(cropField)} class="km-field" data-invalid={form.errors[cropField] ? '' : undefined}>
          <FieldError form={form} name={cropField} />
          <p>{t.cut}</p>
          <PhotoCrop
            photoUrl={urls.takenPhotoAsSent(id)}
            naturalWidth={photo.width}
            naturalHeight={photo.height}
            crop={crop ?? photo.crop}
          />
        </div>
      )}
      <FileField
        form={form}
        name={photoField}
        label={page.t.applications.photo}
        hint={hintOf(page, taken, 'photo', photo?.fileId ? t.photoThere : t.photoHint)}
        accept="image/jpeg,image/png,image/webp"
        optional={definition.photo === 'optional' || photo !== null}
        chooseLabel={page.t.ui.camera.fromDevice}
      >
        <Camera for={fieldId('photo')} />
      </FileField>
    </FormGroup>
  );
}

function DocumentField({ page, taken, form, document }: PartProps & { document: DefinedDocument }) {
  const { key, required } = document;
  const { formats, maxMb } = acceptedFor(document);
  const there = taken.documents.find(({ requirement }) => requirement === key);
  const accepted = page.t.resident.apply.documentHint(
    formats.map((format) => format.toUpperCase()).join(', '),
    maxMb,
  );
  return (
    <FileField
      form={form}
      name={`document.${key}`}
      label={inLocale(document.label, page.locale)}
      optional={!required || there !== undefined}
      hint={hintOf(page, taken, `document:${key}`, there ? page.t.counter.form.saved(there.name) : accepted)}
      accept={formats.map((format) => (format === 'jpg' ? '.jpg,.jpeg' : `.${format}`)).join(',')}
      chooseLabel={page.t.ui.camera.fromDevice}
    />
  );
}

function labelsOf(page: PageContext, { application, consents }: Taken): Record<string, string> {
  const { fields, documents } = application.definition;
  return Object.fromEntries([
    ...fields.map((field) => [field.key, fieldLabel(field, page.t, page.locale)]),
    ...documents.map(({ key, label }) => [`document.${key}`, inLocale(label, page.locale)]),
    ...consents.map((consent) => [consentField(consent), plainLabel(inLocale(consent.label, page.locale))]),
    [photoField, page.t.applications.photo],
    [cropField, page.t.ui.crop.label],
    ['collectionPoint', page.t.applications.collectionPoint],
  ]);
}
