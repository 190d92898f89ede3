import type { Photo } from '../../../../applications/application.ts';
import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import type { Crop } from '../../../../applications/photo.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { FieldError } from '../../../ui/form/field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldId } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import type { CropMove } from '../../../ui/photo-crop/crop.ts';
import { PhotoCrop } from '../../../ui/photo-crop/photo-crop.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { applicationTitle } from '../title.ts';

export const cropField = 'kadr';

interface RecutPageProps {
  desk: DeskPage;
  claimed: ClaimedApplication;
  photo: Photo;
  crop: Crop;
  form: FormView;
  moved?: CropMove | undefined;
}

/** The photo as it was sent stays; only the piece of it that the card will show is chosen anew. */
export function RecutPage({ desk, claimed, photo, crop, form, moved }: RecutPageProps) {
  const { page } = desk;
  const { application } = claimed;
  const number = application.number ?? 0;
  const t = page.t.operatorWorklist.recut;
  return (
    <DeskFrame
      desk={desk}
      title={t.title(number)}
      current="applications"
      islands={['photo-crop']}
      failed={errorsOf(form).length > 0}
      breadcrumb={[
        { label: page.t.operator.queue.title, href: desk.queue.href },
        { label: applicationTitle(page, application), href: urls.application(number) },
        { label: t.title(number) },
      ]}
    >
      <ErrorSummary form={form} labels={{ [cropField]: page.t.ui.crop.label }} />
      <PageHead title={t.title(number)} lead={t.lead} />
      <Form page={page} action={urls.recut(number)}>
        <div id={fieldId(cropField)} class="km-field" data-invalid={form.errors[cropField] ? '' : undefined}>
          <FieldError form={form} name={cropField} />
          <PhotoCrop
            photoUrl={urls.photoAsSent(number)}
            naturalWidth={photo.width}
            naturalHeight={photo.height}
            crop={crop}
            moved={moved}
          />
        </div>
        <ButtonRow>
          <Button icon="check" name="krok" value="zapisz">
            {t.confirm}
          </Button>
          <Button href={urls.application(number)} variant="tertiary">
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}
