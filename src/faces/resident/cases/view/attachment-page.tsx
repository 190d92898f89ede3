import type { Attachment } from '../../../../cases/case.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DocumentViewer } from '../../../ui/document-viewer/document-viewer.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

interface AttachmentPageProps extends PanelPage {
  number: number;
  attachment: Attachment;
}

/** A picture or a PDF, drawn by a page of ours; nothing in the file may do anything. */
export function AttachmentPage({ number, attachment, ...panel }: AttachmentPageProps) {
  const { title, numbered, view: t } = panel.page.t.cases;
  const { id, name, mediaType } = attachment;
  return (
    <ResidentFrame
      {...panel}
      title={t.attachment(name)}
      current="cases"
      islands={['document-viewer']}
      breadcrumb={[
        { label: title, href: urls.cases },
        { label: numbered(number), href: urls.case(number) },
        { label: name },
      ]}
    >
      <PageHead title={t.attachment(name)} />
      <DocumentViewer href={urls.caseAttachment(number, id)} name={name} type={mediaType} />
      <p class="km-section">
        <Button href={urls.case(number)} variant="secondary" icon="arrow-left">
          {t.back}
        </Button>
      </p>
    </ResidentFrame>
  );
}
