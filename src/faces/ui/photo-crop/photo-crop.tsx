import type { IconName } from '../icon/icon.tsx';
import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';
import { type Crop, type CropMove, cropHeight } from './crop.ts';
import { HeadOutline } from './head-outline.tsx';

interface PhotoCropProps {
  photoUrl: string;
  /** Of the upright photo, in pixels. */
  naturalWidth: number;
  naturalHeight: number;
  crop: Crop;
  /** The names of the three hidden fields start with this: `crop_x`, `crop_y`, `crop_width`. */
  prefix?: string | undefined;
  /** The button that brought this page: without JavaScript the keyboard goes on from there. */
  moved?: CropMove | undefined;
}

const moves: readonly {
  move: CropMove;
  icon: IconName;
  text: 'left' | 'right' | 'up' | 'down' | 'zoomIn' | 'zoomOut';
}[] = [
  { move: 'in', icon: 'zoom-in', text: 'zoomIn' },
  { move: 'out', icon: 'zoom-out', text: 'zoomOut' },
  { move: 'left', icon: 'arrow-left', text: 'left' },
  { move: 'right', icon: 'arrow-right', text: 'right' },
  { move: 'up', icon: 'arrow-up', text: 'up' },
  { move: 'down', icon: 'arrow-down', text: 'down' },
];

/**
 * The photo behind a 3:4 frame with the outline of a head. The buttons send the surrounding form with `kadr`;
 * with JavaScript they act at once, and the photo can be dragged, pinched and moved by keys.
 */
export function PhotoCrop({
  photoUrl,
  naturalWidth,
  naturalHeight,
  crop,
  prefix = 'crop',
  moved,
}: PhotoCropProps) {
  const { t } = usePage();
  const width = crop.width * naturalWidth;
  const height = cropHeight(crop, { width: naturalWidth, height: naturalHeight }) * naturalHeight;
  return (
    <km-photo-crop
      class="km-crop"
      data-width={naturalWidth}
      data-height={naturalHeight}
      data-told={t.ui.crop.told('{width}', '{left}', '{top}')}
      data-edge={t.ui.crop.edge}
    >
      <input type="hidden" name={`${prefix}_x`} value={crop.x.toFixed(5)} data-crop="x" />
      <input type="hidden" name={`${prefix}_y`} value={crop.y.toFixed(5)} data-crop="y" />
      <input type="hidden" name={`${prefix}_width`} value={crop.width.toFixed(5)} data-crop="width" />
      <div class="km-crop__frame" data-frame>
        <svg
          class="km-crop__photo"
          viewBox={`${crop.x * naturalWidth} ${crop.y * naturalHeight} ${width} ${height}`}
          role="img"
          aria-label={t.ui.crop.preview}
          data-photo
        >
          <image href={photoUrl} width={naturalWidth} height={naturalHeight} />
        </svg>
        <HeadOutline />
      </div>
      <div class="km-crop__side">
        <p id="kadr-pomoc">
          {t.ui.crop.help}
          <span class="km-crop__keys" data-keys hidden>
            {' '}
            {t.ui.crop.keyboardHelp}
          </span>
        </p>
        <fieldset class="km-crop__buttons">
          <legend class="ds-sr-only">{t.ui.crop.label}</legend>
          {moves.map(({ move, icon, text }) => (
            <button
              type="submit"
              class="ds-button"
              data-variant="secondary"
              name="kadr"
              value={move}
              formNoValidate
              autofocus={move === moved}
              data-move={move}
            >
              <Icon name={icon} />
              <span>{t.ui.crop[text]}</span>
            </button>
          ))}
        </fieldset>
        <p class="ds-sr-only" role="status" data-said />
      </div>
    </km-photo-crop>
  );
}
