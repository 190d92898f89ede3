import type { CityOutline } from '../../../city/outline.ts';
import { fieldId } from '../form/form-view.ts';
import { usePage } from '../page-scope.ts';
import { pickerName, pickerPage, pickerWidths } from './picked.ts';

interface PlacePickerProps {
  outline: CityOutline;
  /** Where the drawing is served: {@link PlaceDrawing}, with the point as `szer` and `dl`. */
  source: string;
  /** What the fields beside it say now. */
  point: { readonly latitude: string; readonly longitude: string };
  /** A place was just picked here: the page comes back to it. */
  picked?: boolean | undefined;
}

const drawingHref = (source: string, { latitude, longitude }: PlacePickerProps['point']): string =>
  `${source}?${new URLSearchParams({ szer: latitude, dl: longitude })}`;

/**
 * The city's outline as a button: where it is pressed, is the place. Sends the form, which comes back with the place
 * in the fields `latitude` and `longitude`; the island `place-picker` fills them without.
 */
export function PlacePicker({ outline, source, point, picked = false }: PlacePickerProps) {
  const t = usePage().t.ui.placePicker;
  const flat = pickerPage(outline);
  if (!flat) return null;
  const [west, north] = flat.degreesAt({ x: 0, y: 0 });
  const [east, south] = flat.degreesAt({ x: flat.width, y: flat.height });
  return (
    <km-place-picker
      class="km-place-picker"
      data-source={source}
      data-latitude={fieldId('latitude')}
      data-longitude={fieldId('longitude')}
      data-bounds={[west, north, east, south].join(' ')}
      data-told={t.told('{place}')}
    >
      <p class="km-group__hint">
        {t.hint}{' '}
        <span data-keys hidden>
          {t.keys}
        </span>
      </p>
      {pickerWidths.map((width) => (
        <input
          type="image"
          class={`km-place-picker__map km-place-picker__map--${width}`}
          name={pickerName(width)}
          src={drawingHref(source, point)}
          alt={t.label}
          width={width}
          height={Math.round((flat.height * width) / flat.width)}
          formNoValidate
          autofocus={picked}
        />
      ))}
      <p class="ds-sr-only" role="status" data-status />
    </km-place-picker>
  );
}
