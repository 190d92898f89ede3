import { Button } from '../button/button.tsx';
import { ButtonRow } from '../button/button-row.tsx';
import { Card } from '../card/card.tsx';
import { DescriptionList } from '../description-list/description-list.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { PanelFrame } from '../frame/panel-frame.tsx';
import { ResidentCard } from '../resident-card/resident-card.tsx';
import { StatusBadge } from '../status-badge/status-badge.tsx';
import { Table } from '../table/table.tsx';
import { sampleCode } from './sample-code.ts';
import { residentMenu, sampleApplications, sampleColumns } from './sample-data.tsx';
import type { ShowcaseProps } from './showcase.tsx';

export function PanelSample({ page, photoUrl }: ShowcaseProps) {
  return (
    <PanelFrame
      page={page}
      title="Moje karty"
      menu={residentMenu}
      current="cards"
      user={{
        name: 'Anna Nowak',
        email: 'mieszkaniec@demo.test',
        links: [{ href: '#konto', label: 'Moje konto', icon: 'user' }],
      }}
      acting={{
        action: '/ui',
        people: [
          { id: '1', name: 'Anna Nowak', current: false, photoUrl },
          { id: '2', name: 'Jan Nowak', current: true },
          { id: '3', name: 'Adam Nowak', current: false, unavailable: 'Czeka na aktywację' },
        ],
      }}
    >
      <PageHead title="Moje karty" />
      <Card>
        <div class="km-showcase__cards">
          <ResidentCard
            cityName={page.city.name}
            crestUrl={page.city.crestUrl}
            name="Jan Nowak"
            number="01-0000018"
            photoUrl={photoUrl}
            validUntil="31.12.2027"
            codeSvg={sampleCode}
            status="active"
            statusLabel="Aktywna"
            labels={page.t.ui.card}
          />
          <DescriptionList
            stacked
            items={[
              { term: 'Numer karty', value: '01-0000018' },
              { term: 'Karta wydana dnia', value: '24.11.2022' },
              { term: 'Karta ważna od dnia', value: '24.11.2022' },
              { term: 'Status karty', value: <StatusBadge tone="success">Aktywna</StatusBadge> },
            ]}
          />
        </div>
        <ButtonRow>
          <Button icon="file-text">Wniosek o duplikat karty</Button>
          <Button variant="secondary" icon="pencil">
            Wniosek o zmianę danych osobowych
          </Button>
          <Button variant="tertiary" icon="ban">
            Zastrzeż kartę
          </Button>
        </ButtonRow>
      </Card>
      <Table caption="Moje wnioski" columns={sampleColumns} rows={sampleApplications} />
    </PanelFrame>
  );
}
