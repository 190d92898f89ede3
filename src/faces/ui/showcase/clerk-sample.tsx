import { Button } from '../button/button.tsx';
import { ButtonRow } from '../button/button-row.tsx';
import { FilterBar } from '../filter-bar/filter-bar.tsx';
import { emptyForm } from '../form/form-view.ts';
import { PageHead } from '../frame/page-head.tsx';
import { PanelFrame } from '../frame/panel-frame.tsx';
import { Paging } from '../paging/paging.tsx';
import { Select } from '../select/select.tsx';
import { Table } from '../table/table.tsx';
import { Tabs } from '../tabs/tabs.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { clerkMenu, sampleApplications, sampleColumns } from './sample-data.tsx';
import type { ShowcaseProps } from './showcase.tsx';

export function ClerkSample({ page }: ShowcaseProps) {
  const person = { key: 'person', label: 'Mieszkaniec', cell: (row: { person: string }) => row.person };
  return (
    <PanelFrame
      page={page}
      title="Wnioski"
      menu={clerkMenu}
      current="applications"
      user={{ name: 'Maria Urzędniczka', email: 'urzednik@demo.test' }}
      product="Moduł Operatora"
      density="dense"
      width="full"
      breadcrumb={[
        { label: 'Wnioski', href: '#wnioski' },
        { label: 'Kolejka', href: '#kolejka' },
        { label: 'Nowe' },
      ]}
    >
      <PageHead title="Wnioski" actions={<Button icon="plus">Przyjmij wniosek przy okienku</Button>} />
      <Tabs
        label="Kolejki"
        tabs={[
          { label: 'Nowe', href: '#nowe', current: true, count: 37 },
          { label: 'Moje', href: '#moje', count: 5 },
          { label: 'Do produkcji', href: '#produkcja', count: 12 },
          { label: 'Zakończone', href: '#zakonczone' },
        ]}
      />
      <FilterBar page={page} action="/ui" resetHref="/ui?widok=urzednik">
        <TextField form={emptyForm} name="szukaj" label="Szukaj" type="search" />
        <Select
          form={emptyForm}
          name="typ"
          label="Typ wniosku"
          placeholder="Wszystkie"
          options={[{ value: 'a', label: 'Wydanie karty' }]}
        />
        <Select form={emptyForm} name="status" label="Status" placeholder="Wszystkie" options={[]} />
      </FilterBar>
      <Table
        caption="Nowe wnioski"
        columns={[...sampleColumns.slice(0, 1), person, ...sampleColumns.slice(1)]}
        rows={[...sampleApplications, ...sampleApplications, ...sampleApplications]}
        sort={{ column: 'number', direction: 'desc', href: (column, direction) => `?${column}=${direction}` }}
      />
      <Paging next="/ui?po=dalej" position="1–12 z 37" />
      <ButtonRow sticky>
        <Button icon="check">Przyjmij</Button>
        <Button variant="secondary" icon="undo-2">
          Zwróć do poprawy
        </Button>
        <Button variant="danger" icon="x">
          Odrzuć
        </Button>
      </ButtonRow>
    </PanelFrame>
  );
}
