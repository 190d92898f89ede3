import { Icon, type IconName } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

interface DocumentViewerProps {
  href: string;
  name: string;
  /** MIME type: `application/pdf` or an image. */
  type: string;
  /** Of a picture, in pixels: how wide it is shown at first. */
  width?: number | undefined;
}

/** A document beside the data. Without JavaScript: the picture itself, or a link to the file. */
export function DocumentViewer({ href, name, type, width }: DocumentViewerProps) {
  const { document } = usePage().t.ui;
  const pdf = type === 'application/pdf';
  return (
    <km-document-viewer
      class="km-viewer"
      data-src={href}
      data-kind={pdf ? 'pdf' : 'image'}
      data-loading={document.loading}
      data-failed={document.failed}
      data-name={name}
      data-page={document.page('{page}', '{of}')}
      data-view={document.view('{percent}', '{degrees}')}
      data-no-text={document.noText}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the tools are no fields of a form. */}
      <div class="km-viewer__bar" role="group" aria-label={document.toolbar(name)}>
        <span class="km-viewer__tools" data-tools hidden>
          {pdf && (
            <>
              <Tool act="previous" icon="chevron-left" label={document.previousPage} />
              <span class="km-viewer__page" data-position aria-live="polite" />
              <Tool act="next" icon="chevron-right" label={document.nextPage} />
            </>
          )}
          <Tool act="out" icon="zoom-out" label={document.zoomOut} />
          <Tool act="in" icon="zoom-in" label={document.zoomIn} />
          <Tool act="rotate" icon="rotate-cw" label={document.rotate} />
        </span>
        <a class="ds-link km-viewer__download" href={href} download={name}>
          <Icon name="download" />
          <span>
            {document.download}
            <span class="ds-sr-only">: {name}</span>
          </span>
        </a>
      </div>
      <p class="km-viewer__status" role="status" data-status />
      <p class="ds-sr-only" role="status" data-said />
      {/* The sheet scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region */}
      <section class="km-viewer__sheet" data-sheet tabIndex={0} aria-label={name}>
        {!pdf && <img src={href} alt={name} width={width} data-image />}
      </section>
    </km-document-viewer>
  );
}

function Tool({ act, icon, label }: { act: string; icon: IconName; label: string }) {
  return (
    <button type="button" class="ds-button" data-variant="tertiary" data-act={act} title={label}>
      <Icon name={icon} />
      <span class="km-viewer__word">{label}</span>
    </button>
  );
}
