import type { Application, ApplicationDocument } from '../../../../applications/application.ts';
import { formatSize } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { DocumentViewer } from '../../../ui/document-viewer/document-viewer.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../queue/page.tsx';

interface AttachmentsProps {
  desk: DeskPage;
  application: Application;
  documents: readonly ApplicationDocument[];
}

/** Photo and documents one below the other, each with its anchor; the column scrolls beside the data. */
export function Attachments({ desk, application, documents }: AttachmentsProps) {
  const { page } = desk;
  const t = page.t.operator.view;
  const { definition, photo } = application;
  const number = application.number ?? 0;
  const asked = definition.documents.map((defined) => ({
    defined,
    label: inLocale(defined.label, page.locale),
    document: documents.find(({ requirement }) => requirement === defined.key),
  }));
  if (!definition.photo && asked.length === 0) return null;
  return (
    <section class="km-split__files" aria-label={t.attachments}>
      <Tabs
        label={t.attachments}
        tabs={[
          ...(definition.photo ? [{ label: page.t.applications.photo, href: '#zdjecie' }] : []),
          ...asked.map(({ defined, label }) => ({ label, href: `#dokument-${defined.key}` })),
        ]}
      />
      {definition.photo && (
        <figure class="km-photo" id="zdjecie">
          {photo?.fileId ? (
            <img src={urls.photo(number)} alt={t.photoOf(nameOf(application))} width="300" height="400" />
          ) : (
            <Alert kind="warning">
              <p>{t.noPhoto}</p>
            </Alert>
          )}
        </figure>
      )}
      {asked.map(({ defined, label, document }) => (
        <section class="km-attachment" id={`dokument-${defined.key}`}>
          <h2 class="ds-heading" data-size="2xs">
            {label}
            {document && (
              <span class="km-subtle">
                {' '}
                {document.name}, {page.t.applications.pages(document.pages)},{' '}
                {formatSize(document.size, page.locale)}
              </span>
            )}
          </h2>
          {document ? (
            <DocumentViewer
              href={urls.document(number, defined.key)}
              name={document.name}
              type="application/pdf"
            />
          ) : (
            <p class="km-subtle">{defined.required ? t.documentMissing : t.documentNotAdded}</p>
          )}
        </section>
      ))}
    </section>
  );
}
