import type {
  Application,
  ApplicationDocument,
  DeletedDocument,
} from '../../../../applications/application.ts';
import { isDecided } from '../../../../applications/status.ts';
import type { Card } from '../../../../cards/card.ts';
import { deletedDocumentText, deletedPhotoText } from '../../../i18n/deleted-files.ts';
import { formatSize } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { DocumentViewer } from '../../../ui/document-viewer/document-viewer.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../queue/page.tsx';

interface AttachmentsProps {
  desk: DeskPage;
  application: Application;
  documents: readonly ApplicationDocument[];
  /** Of a decided application. */
  deletedDocuments?: readonly DeletedDocument[];
  /** The card that the application is about: its photo goes on where no new one is asked for. */
  cardPhoto?: Card | undefined;
}

/** Whether there is anything to look at beside the data. */
export function hasAttachments({
  application,
  cardPhoto,
}: Pick<AttachmentsProps, 'application' | 'cardPhoto'>): boolean {
  const { definition } = application;
  return definition.photo !== 'none' || definition.documents.length > 0 || showsCard(application, cardPhoto);
}

/** Of a card that is made again, the clerk looks at what will be printed. */
function showsCard({ definition, kind }: Application, card: Card | undefined): card is Card {
  return definition.photo === 'none' && (kind === 'plastic' || kind === 'duplicate') && card !== undefined;
}

/** Photo and documents one below the other, each with its anchor; the column scrolls beside the data. */
export function Attachments({
  desk,
  application,
  documents,
  deletedDocuments = [],
  cardPhoto,
}: AttachmentsProps) {
  const { page } = desk;
  const t = page.t.operator.view;
  const { definition, photo } = application;
  const number = application.number ?? 0;
  const asked = definition.documents.map((defined) => ({
    defined,
    label: inLocale(defined.label, page.locale),
    document: documents.find(({ requirement }) => requirement === defined.key),
  }));
  if (!hasAttachments({ application, cardPhoto })) return null;
  return (
    <section class="km-split__files" aria-label={t.attachments}>
      <Tabs
        label={t.attachments}
        tabs={[
          ...(definition.photo !== 'none' || showsCard(application, cardPhoto)
            ? [{ label: page.t.applications.photo, href: '#zdjecie' }]
            : []),
          ...asked.map(({ defined, label }) => ({ label, href: `#dokument-${defined.key}` })),
        ]}
      />
      {showsCard(application, cardPhoto) && (
        <figure class="km-photo" id="zdjecie">
          {cardPhoto.photoFileId ? (
            <>
              <img
                src={urls.photoOfCard(number)}
                alt={t.cardPhoto(cardPhoto.number)}
                width="300"
                height="400"
              />
              <figcaption class="km-subtle">
                {t.cardPhoto(cardPhoto.number)}. {!isDecided(application.status) && t.cardPhotoHint}
              </figcaption>
            </>
          ) : (
            <Alert kind="warning">
              <p>{t.noCardPhoto}</p>
            </Alert>
          )}
        </figure>
      )}
      {definition.photo !== 'none' && (
        <figure class="km-photo" id="zdjecie" aria-label={page.t.applications.photo}>
          {photo?.fileId ? (
            <>
              <DocumentViewer
                href={urls.photo(number)}
                name={t.photoOf(nameOf(application))}
                type="image/jpeg"
                width={300}
              />
              <figcaption class="km-beside">
                {application.photoRecutAt && (
                  <span class="km-subtle">{page.t.operatorWorklist.recut.recut}</span>
                )}
                {application.claim?.by === desk.clerk.accountId && !isDecided(application.status) && (
                  <Button variant="tertiary" size="sm" icon="crop" href={urls.recut(number)}>
                    {page.t.operatorWorklist.recut.button}
                  </Button>
                )}
              </figcaption>
            </>
          ) : application.photoDeletedAt ? (
            <p class="km-subtle">{deletedPhotoText(application, page.t)}</p>
          ) : definition.photo === 'optional' ? (
            <p class="km-subtle">{t.photoNotAdded}</p>
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
          {document && !desk.clerk.permissions.has('decide') ? (
            <p class="km-subtle">{t.documentOfDeciders}</p>
          ) : document ? (
            <DocumentViewer
              href={urls.document(number, defined.key)}
              name={document.name}
              type={document.mediaType}
            />
          ) : (
            <p class="km-subtle">
              {deletedDocumentText(application, deletedDocuments, defined.key, page.t) ??
                (defined.required ? t.documentMissing : t.documentNotAdded)}
            </p>
          )}
        </section>
      ))}
    </section>
  );
}
