import type { Photo } from '../../../../applications/application.ts';
import type { Crop } from '../../../../applications/photo.ts';
import { hintOf } from '../../../ui/answers/remark.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Camera } from '../../../ui/camera/camera.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { FileField } from '../../../ui/file-field/file-field.tsx';
import { FieldError } from '../../../ui/form/field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldId } from '../../../ui/form/form-view.ts';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PhotoCrop } from '../../../ui/photo-crop/photo-crop.tsx';
import { PhotoRules } from '../../../ui/photo-rules/photo-rules.tsx';
import type { PanelPage } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { ApplyFrame, StepButtons } from './apply-frame.tsx';
import { type Place, stepUrl } from './place.ts';

export const photoField = 'photo';
/** What is wrong with the cut stands beside the cut. */
export const cropField = 'kadr';

/** What the city remarked about the photo is about its cut as much as about another photo. */
const remarkId = 'uwaga-do-zdjecia';

interface PhotoPageProps extends PanelPage {
  place: Place;
  form: FormView;
  /** A cut that was moved and is not saved yet. */
  crop: Crop | undefined;
}

export function PhotoPage({ place, form, crop, ...panel }: PhotoPageProps) {
  const { page } = panel;
  const t = page.t.resident.apply;
  const { photo, definition } = place.application;
  const optional = definition.photo === 'optional';
  const uncut = photo && !photo.fileId && errorsOf(form).length === 0;
  const remark = hintOf(page, place, 'photo');
  const shown = uncut ? { ...form, errors: { [cropField]: page.t.errors['photo-ratio'] } } : form;
  return (
    <ApplyFrame
      {...panel}
      place={place}
      step="zdjecie"
      islands={['photo-crop', 'camera']}
      failed={errorsOf(form).length > 0}
      summary={<ErrorSummary form={form} labels={{ [photoField]: page.t.applications.photo }} />}
    >
      <Form page={page} action={stepUrl(place, 'zdjecie')} multipart>
        {remark && <div id={remarkId}>{remark}</div>}
        {optional && !photo && <PresentPhoto page={page} place={place} />}
        {!photo && <PhotoRules />}
        {photo && (
          <CropGroup
            page={page}
            place={place}
            photo={photo}
            crop={crop ?? photo.crop}
            form={shown}
            toldBy={remark ? remarkId : undefined}
          />
        )}
        <FileField
          form={shown}
          name={photoField}
          label={photo ? t.otherPhoto : page.t.applications.photo}
          hint={optional && !photo ? `${t.photoUnchanged} ${t.photoHint}` : t.photoHint}
          accept="image/jpeg,image/png,image/webp"
          optional={optional || photo !== null}
          toldBy={remark ? remarkId : undefined}
          chooseLabel={page.t.ui.camera.fromDevice}
        >
          <Camera for={fieldId(photoField)} />
        </FileField>
        <StepButtons page={page} place={place} next={photo || optional ? undefined : t.addPhoto} />
      </Form>
    </ApplyFrame>
  );
}

/** What the card shows until another photo takes its place. */
function PresentPhoto({ page, place: { card } }: { page: PageContext; place: Place }) {
  const t = page.t.resident.apply;
  if (!card?.photoFileId) return null;
  return (
    <div class="km-saved-photo">
      <img
        class="km-saved-photo__image"
        src={urls.cardPhoto(card.id)}
        alt={t.presentPhoto}
        width="120"
        height="160"
      />
      <p>{t.presentPhoto}</p>
    </div>
  );
}

interface CropGroupProps {
  page: PageContext;
  place: Place;
  photo: Photo;
  crop: Crop;
  form: FormView;
  toldBy: string | undefined;
}

function CropGroup({ page, place, photo, crop, form, toldBy }: CropGroupProps) {
  const t = page.t.resident.apply;
  return (
    <div id={fieldId(cropField)}>
      <FormGroup legend={page.t.ui.crop.label} toldBy={toldBy}>
        <div class="km-field" data-invalid={form.errors[cropField] ? '' : undefined}>
          <FieldError form={form} name={cropField} />
          <PhotoCrop
            photoUrl={`${place.base}/zdjecie/oryginal`}
            naturalWidth={photo.width}
            naturalHeight={photo.height}
            crop={crop}
          />
        </div>
        {photo.fileId && (
          <div class="km-saved-photo">
            <img
              class="km-saved-photo__image"
              src={`${place.base}/zdjecie/kadr`}
              alt={t.savedPhoto}
              width="96"
              height="128"
            />
            <p>{t.savedPhotoText}</p>
          </div>
        )}
        <Button variant="tertiary" size="sm" icon="trash-2" name="usun" value="zdjecie">
          {t.removePhoto}
        </Button>
      </FormGroup>
    </div>
  );
}
