import type { FormView } from '../form/form-view.ts';
import { PublicFrame } from '../frame/public-frame.tsx';
import type { PageContext } from '../page-context.ts';
import { Tabs } from '../tabs/tabs.tsx';
import { CardSamples } from './card-samples.tsx';
import { ClerkSample } from './clerk-sample.tsx';
import { ContentSamples } from './content-samples.tsx';
import { FormSamples } from './form-samples.tsx';
import { PanelSample } from './panel-sample.tsx';

export const showcaseViews = ['skladniki', 'formularz', 'karta', 'panel', 'urzednik'] as const;
export type ShowcaseView = (typeof showcaseViews)[number];

export interface ShowcaseProps {
  page: PageContext;
  view: ShowcaseView;
  /** Any portrait and any document that the demo has. */
  photoUrl: string;
  documentUrl?: string | undefined;
}

const labels: Record<ShowcaseView, string> = {
  skladniki: 'Składniki',
  formularz: 'Formularz',
  karta: 'Karta i zdjęcie',
  panel: 'Panel mieszkańca',
  urzednik: 'Moduł Operatora',
};

/** `/ui?widok=…`: every component with sample data, for the people who build pages. */
export function Showcase(props: ShowcaseProps) {
  const { page, view } = props;
  if (view === 'panel') return <PanelSample {...props} />;
  if (view === 'urzednik') return <ClerkSample {...props} />;
  const title = `Wzornik: ${labels[view].toLocaleLowerCase('pl')}`;
  return (
    <PublicFrame page={page} title={title} width="wide" islands={['photo-crop', 'camera', 'document-viewer']}>
      <div class="km-showcase">
        <h1 class="ds-heading" data-size="md">
          {title}
        </h1>
        <Tabs
          label="Części wzornika"
          tabs={showcaseViews.map((key) => ({
            label: labels[key],
            href: `/ui?widok=${key}`,
            current: key === view,
          }))}
        />
        {view === 'skladniki' && <ContentSamples />}
        {view === 'formularz' && <FormSamples page={page} form={sampleForm} />}
        {view === 'karta' && <CardSamples {...props} />}
      </div>
    </PublicFrame>
  );
}

const sampleForm: FormView = {
  values: { imie: 'Anna', email: 'anna.nowak@', punkt: 'ratusz', zgoda: undefined, powod: 'zagubienie' },
  errors: {
    nazwisko: 'Wpisz nazwisko.',
    email: 'Wpisz cały adres e-mail, na przykład anna@poczta.pl.',
    zdjecie: 'Nie udało się zapisać zdjęcia. Wybierz plik JPG, PNG albo WEBP do 10 MB.',
    zgoda: 'Zaznacz zgodę, żeby wysłać wniosek.',
  },
};
