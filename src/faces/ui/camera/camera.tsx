import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';
import { HeadOutline } from '../photo-crop/head-outline.tsx';

interface CameraProps {
  /** The id of the file input that gets the photo. */
  for: string;
}

/** "Zrób zdjęcie" beside a file input. The island shows it where the browser has a camera. */
export function Camera(props: CameraProps) {
  const { camera } = usePage().t.ui;
  return (
    <km-camera
      class="km-camera"
      hidden
      data-for={props.for}
      data-denied={camera.denied}
      data-missing={camera.missing}
      data-taken={camera.taken}
    >
      <button type="button" class="ds-button" data-variant="secondary" data-open>
        <Icon name="camera" />
        <span>{camera.open}</span>
      </button>
      <p class="km-camera__status" role="status" data-status />
      <dialog class="ds-dialog km-camera__dialog" aria-labelledby={`${props.for}-aparat`}>
        <h2 class="ds-heading" data-size="xs" id={`${props.for}-aparat`}>
          {camera.title}
        </h2>
        <p>{camera.hint}</p>
        <div class="km-camera__view">
          <video playsInline muted data-video />
          <canvas data-still hidden />
          <HeadOutline />
        </div>
        <p class="ds-validation-message" role="alert" data-error hidden />
        <div class="km-buttons">
          <button type="button" class="ds-button" data-take>
            <Icon name="camera" />
            <span>{camera.take}</span>
          </button>
          <button type="button" class="ds-button" data-use hidden>
            <Icon name="check" />
            <span>{camera.use}</span>
          </button>
          <button type="button" class="ds-button" data-variant="secondary" data-again hidden>
            <Icon name="refresh-cw" />
            <span>{camera.again}</span>
          </button>
          <button type="button" class="ds-button" data-variant="tertiary" data-close>
            <span>{camera.close}</span>
          </button>
        </div>
      </dialog>
    </km-camera>
  );
}
