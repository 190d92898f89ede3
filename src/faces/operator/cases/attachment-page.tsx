import type { Attachment } from '../../../cases/case.ts';
import { DocumentViewer } from '../../ui/document-viewer/document-viewer.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface AttachmentPageProps {
  desk: DeskPage;
  number: number;
  attachment: Attachment;
}

export function AttachmentPage({ desk, number, attachment }: AttachmentPageProps) {
  const t = desk.page.t.operatorCases;
  const { id, name, mediaType } = attachment;
  return (
    <DeskFrame
      desk={desk}
      title={name}
      current="cases"
      breadcrumb={[
        { label: t.title, href: urls.cases },
        { label: t.caseTitle(number), href: urls.case(number) },
        { label: name },
      ]}
      islands={['document-viewer']}
    >
      <PageHead title={name} />
      <DocumentViewer href={urls.caseAttachment(number, id)} name={name} type={mediaType} />
    </DeskFrame>
  );
}
