import type { ComponentChildren } from 'preact';
import { Alert } from '../alert/alert.tsx';
import { Button } from '../button/button.tsx';
import { ButtonRow } from '../button/button-row.tsx';
import { Card } from '../card/card.tsx';
import { DescriptionList } from '../description-list/description-list.tsx';
import { drawings } from '../empty-state/drawings.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { Icon, type IconName } from '../icon/icon.tsx';
import { icons } from '../icon/icons.ts';
import { Paging } from '../paging/paging.tsx';
import { Stat } from '../stat/stat.tsx';
import { StatusBadge } from '../status-badge/status-badge.tsx';
import { SummaryList } from '../summary-list/summary-list.tsx';
import { Table } from '../table/table.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { sampleApplications, sampleColumns, sampleHistory } from './sample-data.tsx';

export function ContentSamples() {
  return (
    <>
      <Section title="Przyciski">
        <ButtonRow>
          <Button icon="plus">Złóż wniosek</Button>
          <Button variant="secondary">Podgląd</Button>
          <Button variant="tertiary">Anuluj</Button>
          <Button variant="danger" icon="ban" href="/ui?widok=potwierdzenie" confirm>
            Zastrzeż kartę
          </Button>
          <Button disabled>Niedostępny</Button>
        </ButtonRow>
      </Section>
      <Section title="Statusy">
        <ButtonRow>
          <StatusBadge tone="neutral">Wersja robocza</StatusBadge>
          <StatusBadge tone="progress">W weryfikacji</StatusBadge>
          <StatusBadge tone="attention">Do poprawy</StatusBadge>
          <StatusBadge tone="success">Zrealizowany</StatusBadge>
          <StatusBadge tone="danger">Odrzucony</StatusBadge>
        </ButtonRow>
      </Section>
      <Section title="Komunikaty">
        <Alert kind="info" title="Karta czeka na odbiór">
          <p>Punkt odbioru: Ratusz, sala 12, pon.–pt. 8:00–16:00.</p>
        </Alert>
        <Alert kind="warning">
          <p>Pakiet Mieszkańca jest ważny do 31.12.2026.</p>
        </Alert>
        <Alert kind="success">
          <p>Zapisano zmiany.</p>
        </Alert>
        <Alert kind="danger" title="Karta jest zastrzeżona">
          <p>Odblokować może ją tylko pracownik urzędu.</p>
        </Alert>
      </Section>
      <Section title="Tabela">
        <Table
          caption="Moje wnioski"
          columns={sampleColumns}
          rows={sampleApplications}
          unread={(row) => row.number === 14}
          sort={{ column: 'date', direction: 'desc', href: (column, direction) => `?${column}=${direction}` }}
        />
        <Paging next="/ui?po=dalej" position="1–20 z 134" />
      </Section>
      <div class="km-grid">
        <Card title="Status wniosku">
          <Timeline entries={sampleHistory} />
        </Card>
        <Card title="Dane karty" actions={<StatusBadge tone="success">Aktywna</StatusBadge>}>
          <DescriptionList
            items={[
              { term: 'Numer karty', value: '01-0000018' },
              { term: 'Karta wydana dnia', value: '24.11.2022' },
              { term: 'Karta ważna od dnia', value: '24.11.2022' },
            ]}
          />
          <ButtonRow>
            <Button variant="secondary">Wniosek o duplikat karty</Button>
          </ButtonRow>
        </Card>
        <Card title="Oszczędności" variant="tinted">
          <Stat label="Łącznie zaoszczędzono" value="25,00 zł" icon="hand-coins" hint="od 24.11.2022" />
        </Card>
      </div>
      <Section title="Sprawdź i wyślij">
        <Card>
          <SummaryList
            rows={[
              { label: 'Imię i nazwisko', value: 'Anna Nowak', changeHref: '#pole-imie' },
              { label: 'Punkt odbioru karty', value: 'Ratusz, sala 12', changeHref: '#pole-punkt' },
              { label: 'Nr telefonu', value: '', changeHref: '#pole-telefon' },
            ]}
          />
        </Card>
      </Section>
      <Section title="Puste listy">
        <div class="km-grid">
          {Object.keys(drawings).map((name) => (
            <EmptyState
              title="Nie masz jeszcze wniosków"
              level={3}
              drawing={name as keyof typeof drawings}
              action={<Button variant="secondary">Złóż wniosek</Button>}
            >
              Tutaj pojawią się złożone wnioski i wersje robocze.
            </EmptyState>
          ))}
        </div>
      </Section>
      <Section title="Ikony">
        <p>
          {Object.keys(icons).map((name) => (
            <>
              <Icon name={name as IconName} />{' '}
            </>
          ))}
        </p>
      </Section>
    </>
  );
}

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="km-showcase__section">
      <h2 class="ds-heading" data-size="xs">
        {title}
      </h2>
      {children}
    </section>
  );
}
