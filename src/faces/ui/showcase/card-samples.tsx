import { DocumentViewer } from '../document-viewer/document-viewer.tsx';
import { Form } from '../form/form.tsx';
import { defaultCrop } from '../photo-crop/crop.ts';
import { PhotoCrop } from '../photo-crop/photo-crop.tsx';
import { ResidentCard } from '../resident-card/resident-card.tsx';
import { Section } from './content-samples.tsx';
import { sampleCode } from './sample-code.ts';
import type { ShowcaseProps } from './showcase.tsx';

export function CardSamples({ page, photoUrl, documentUrl }: ShowcaseProps) {
  const card = {
    cityName: page.city.name,
    crestUrl: page.city.crestUrl,
    labels: page.t.ui.card,
    number: '01-0000018',
    photoUrl,
    validUntil: '31.12.2027',
    codeSvg: sampleCode,
  };
  const photo = { width: 709, height: 945 };
  return (
    <>
      <Section title="Karta">
        <div class="km-showcase__cards">
          <ResidentCard {...card} name="Anna Nowak" status="active" statusLabel="Aktywna" />
          <ResidentCard
            {...card}
            number="01-0000019"
            name="Anna Nowak"
            status="blocked"
            statusLabel="Zastrzeżona"
          />
          <ResidentCard
            {...card}
            number="01-0000020"
            name="Zofia Żółkiewska-Brzęczyszczykiewicz"
            photoUrl={undefined}
            status="active"
            statusLabel="Aktywna"
          />
          <ResidentCard
            {...card}
            number="01-0000021"
            name="Jan Nowak"
            status="replaced"
            statusLabel="Zastąpiona"
          />
        </div>
      </Section>
      <Section title="Kadrowanie zdjęcia">
        <Form page={page} action="/ui">
          <PhotoCrop
            photoUrl={photoUrl}
            naturalWidth={photo.width}
            naturalHeight={photo.height}
            crop={{ ...defaultCrop(photo), x: 0.1, y: 0.05, width: 0.8 }}
          />
        </Form>
      </Section>
      <Section title="Dokument">
        <div class="km-grid">
          {documentUrl && (
            <DocumentViewer href={documentUrl} name="zaswiadczenie.pdf" type="application/pdf" />
          )}
          <DocumentViewer href={photoUrl} name="zdjecie.jpg" type="image/jpeg" />
        </div>
      </Section>
    </>
  );
}
