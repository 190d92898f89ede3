import { fieldId } from '../../ui/form/form-view.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { usePage } from '../../ui/page-scope.ts';

interface CardScannerProps {
  /** The field waits for a reader, though an answer stands above it: it must not scroll that away. */
  waits: boolean;
}

/** The camera beside the number's field. The island shows it where the browser has one. */
export function CardScanner({ waits }: CardScannerProps) {
  const t = usePage().t.partner.camera;
  return (
    <km-card-scanner
      class="km-scanner"
      hidden
      data-for={fieldId('card')}
      data-waits={waits ? '' : undefined}
      data-starting={t.starting}
      data-found={t.found}
      data-denied={t.denied}
      data-missing={t.missing}
      data-failed={t.failed}
      data-numbered={t.numbered('{number}')}
    >
      <button type="button" class="ds-button" data-variant="secondary" data-size="lg" data-start>
        <Icon name="camera" />
        <span>{t.start}</span>
      </button>
      <div class="km-scanner__on" data-on hidden>
        <div class="km-scanner__view">
          <video playsInline muted data-video />
        </div>
        <p>{t.aim}</p>
        <div class="km-buttons">
          <button type="button" class="ds-button" data-variant="secondary" data-stop>
            <Icon name="x" />
            <span>{t.stop}</span>
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-pressed="false"
            data-torch
            hidden
          >
            <Icon name="flashlight" />
            <span>{t.torch}</span>
          </button>
        </div>
        <label class="ds-field" data-choice hidden>
          <span class="ds-label">{t.choose}</span>
          <select class="ds-input" data-cameras />
        </label>
      </div>
      <p class="km-scanner__status" role="status" data-status />
      <p class="ds-validation-message" role="alert" data-error hidden />
    </km-card-scanner>
  );
}
