import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Alert } from './alert/alert.tsx';
import { Checkbox } from './checkbox/checkbox.tsx';
import { DocumentViewer } from './document-viewer/document-viewer.tsx';
import { ErrorSummary } from './error-summary/error-summary.tsx';
import { FilterBar } from './filter-bar/filter-bar.tsx';
import { Form } from './form/form.tsx';
import { emptyForm, type FormView } from './form/form-view.ts';
import { PanelFrame } from './frame/panel-frame.tsx';
import { PublicFrame } from './frame/public-frame.tsx';
import { PasswordField } from './password-field/password-field.tsx';
import { cropHeight, cropMoves, defaultCrop, fitCrop, moveCrop } from './photo-crop/crop.ts';
import { PhotoCrop } from './photo-crop/photo-crop.tsx';
import { Radios } from './radios/radios.tsx';
import { groups } from './resident-card/geometry.ts';
import { ResidentCard } from './resident-card/resident-card.tsx';
import { samplePage as page } from './sample-page.ts';
import { Steps } from './steps/steps.tsx';
import { Table } from './table/table.tsx';
import { TextField } from './text-field/text-field.tsx';
import { themeCss } from './theme/theme.ts';

const inForm = (children: ComponentChildren) =>
  renderToString(
    <Form page={page} action="/wyslij">
      {children}
    </Form>,
  );

const refused: FormView = {
  values: { email: 'anna"><script>', haslo: 'tajne-haslo' },
  errors: { email: 'Wpisz adres e-mail.', haslo: undefined },
};

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    const html = inForm(<TextField form={refused} name="email" label="E-mail" hint="Do wiadomości" />);
    expect(html).toContain('<label class="ds-label" for="pole-email">');
    expect(html).toMatch(/<input[^>]*id="pole-email"/);
    expect(html).toMatch(/aria-invalid="true" aria-describedby="pole-email-opis pole-email-blad"/);
    expect(html).toContain('id="pole-email-opis"');
    expect(html).toMatch(/id="pole-email-blad".*Wpisz adres e-mail\./);
  });

  it('escapes what was typed', () => {
    const html = inForm(<TextField form={refused} name="email" label="E-mail" />);
    expect(html).toContain('value="anna&quot;>&lt;script>"');
    expect(html).not.toContain('<script>');
  });

  it('says when it is optional, and marks it when it is required', () => {
    expect(inForm(<TextField form={emptyForm} name="a" label="A" optional />)).toContain('(opcjonalne)');
    const required = inForm(<TextField form={emptyForm} name="a" label="A" />);
    expect(required).toContain('aria-required="true"');
    expect(required).not.toContain('aria-invalid');
  });

  it('never sends a password back', () => {
    const html = inForm(
      <PasswordField form={refused} name="haslo" label="Hasło" autocomplete="current-password" />,
    );
    expect(html).not.toContain('tajne-haslo');
  });

  it('keeps a chosen radio and a ticked box', () => {
    const form: FormView = { values: { punkt: 'b', zgoda: 'tak' }, errors: {} };
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    const radios = inForm(<Radios form={form} name="punkt" label="Punkt" options={options} />);
    expect(radios).toMatch(/value="b" checked/);
    expect(radios).not.toMatch(/value="a" checked/);
    expect(inForm(<Checkbox form={form} name="zgoda" label="Zgoda" />)).toMatch(/value="tak" checked/);
  });

  it('is neither required nor optional in a search bar', () => {
    const html = renderToString(
      <FilterBar page={page} action="/moje-wnioski">
        <TextField form={emptyForm} name="q" label="Szukaj" />
      </FilterBar>,
    );
    expect(html).toContain('method="get"');
    expect(html, 'a landmark with a name').toMatch(/<search aria-label="\S+/);
    expect(html).not.toMatch(/aria-required|\(opcjonalne\)|_csrf/);
  });
});

describe('the error summary', () => {
  it('links to each refused field, in words', () => {
    const html = inForm(<ErrorSummary form={refused} labels={{ email: 'Adres e-mail' }} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain('<a class="ds-link" href="#pole-email">Wpisz adres e-mail.</a>');
    expect(html.match(/<li>/g)).toHaveLength(1);
  });

  it('names the field before a sentence that fits any field', () => {
    const form: FormView = {
      values: {},
      errors: { imie: page.t.errors.required, nazwisko: 'Wpisz nazwisko.' },
    };
    const html = inForm(<ErrorSummary form={form} labels={{ imie: 'Imię', nazwisko: 'Nazwisko' }} />);
    expect(html).toContain('>Imię: Wypełnij to pole.</a>');
    expect(html).toContain('>Wpisz nazwisko.</a>');
  });

  it('is not there when nothing is wrong', () => {
    expect(inForm(<ErrorSummary form={emptyForm} labels={{}} />)).not.toContain('role="alert"');
  });
});

describe('a form', () => {
  it('posts with the token', () => {
    const html = inForm('x');
    expect(html).toContain('method="post"');
    expect(html).toContain('<input type="hidden" name="_csrf" value="token"/>');
  });
});

describe('steps', () => {
  it('name the current one and lead back to the saved ones', () => {
    const html = inForm(
      <Steps
        steps={[
          { label: 'Dane', state: 'done', href: '/1' },
          { label: 'Zdjęcie', state: 'current', href: '/2' },
          { label: 'Zgody', state: 'todo' },
        ]}
      />,
    );
    expect(html).toContain('Krok 2 z 3');
    expect(html).toContain('href="/1"');
    expect(html).not.toContain('href="/2"');
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });
});

describe('a table', () => {
  const table = (column: string, direction: 'asc' | 'desc') =>
    inForm(
      <Table
        caption="Wnioski"
        rows={[{ number: 8 }]}
        columns={[
          { key: 'number', label: 'Numer', cell: (row) => row.number, heading: true, sortable: true },
          { key: 'date', label: 'Data', cell: () => '–', sortable: true },
          { key: 'kind', label: 'Typ', cell: () => '–' },
        ]}
        sort={{ column, direction, href: (key, way) => `?sort=${key}-${way}` }}
      />,
    );

  it('turns the current sort around, and starts the others upwards', () => {
    const html = table('number', 'asc');
    expect(html).toContain('aria-sort="ascending"');
    expect(html).toContain('href="?sort=number-desc"');
    expect(html).toContain('href="?sort=date-asc"');
    expect(html).not.toContain('sort=kind');
  });

  it('names its rows', () => {
    expect(table('date', 'desc')).toMatch(/<th scope="row" role="rowheader">8<\/th>/);
  });
});

describe('the frames', () => {
  it('carry the language switch back to this page', () => {
    const html = renderToString(
      <PublicFrame page={page} title="Kontakt" islands={['camera']}>
        x
      </PublicFrame>,
    );
    expect(html).toContain('name="powrot" value="/moje-karty?strona=2"');
    expect(html).toContain('<title>Kontakt – Karta Mieszkańca, Nowy Gród</title>');
    expect(html).toContain('<script type="module" src="/zasoby/base.js">');
    expect(html).toContain('<script type="module" src="/zasoby/camera.js">');
    expect(html).not.toContain('style=');
  });

  it('mark the current entry, count what is new, and lead back from the family', () => {
    const html = renderToString(
      <PanelFrame
        page={page}
        title="Moje karty"
        menu={[
          { key: 'karty', href: '/moje-karty', label: 'Moje karty', icon: 'credit-card' },
          { key: 'sprawy', href: '/moje-sprawy', label: 'Moje sprawy', icon: 'messages-square', badge: 2 },
        ]}
        current="karty"
        user={{ name: 'Anna Nowak' }}
        acting={{
          action: '/rodzina/przelacz',
          people: [
            { id: '1', name: 'Anna Nowak', current: false },
            { id: '2', name: 'Jan Nowak', current: true },
          ],
        }}
      >
        x
      </PanelFrame>,
    );
    expect(html).toMatch(/href="\/moje-karty" aria-current="page"/);
    expect(html).toContain('nowe: 2');
    expect(html).toContain('Działasz jako <strong>Jan Nowak</strong>');
    expect(html).toMatch(/name="osoba" value="1"[^>]*>.*Wróć do swojego konta/);
  });
});

describe('the resident card', () => {
  const card = { cityName: 'Nowy Gród', crestUrl: '/herb.svg', name: 'Anna Nowak', number: '01-0000018' };
  const labels = page.t.ui.card;

  it('shows the number in groups and reads it out plain', () => {
    const html = renderToString(
      <ResidentCard {...card} status="active" statusLabel="Aktywna" labels={labels} />,
    );
    expect(html).toContain('01 0000 018');
    expect(html).toContain('Numer karty: 01-0000018');
    expect(groups('123456789')).toBe('1234 5678 9');
  });

  it('has the word across and no code when it is blocked', () => {
    const html = renderToString(
      <ResidentCard {...card} codeSvg="<svg/>" status="blocked" statusLabel="Zastrzeżona" labels={labels} />,
    );
    expect(html).toContain('ZASTRZEŻONA');
    expect(html).not.toContain('data:image/svg');
  });
});

describe('the crop', () => {
  it.each([
    { width: 4000, height: 3000 },
    { width: 709, height: 945 },
    { width: 500, height: 2000 },
  ])('stays within the photo and 3:4, whatever is pressed: $width × $height', (photo) => {
    let crop = defaultCrop(photo);
    for (const move of [...cropMoves, ...cropMoves, 'in', 'in', 'left', 'up', 'out', 'down'] as const) {
      crop = moveCrop(crop, photo, move);
      const height = cropHeight(crop, photo);
      expect(crop.x).toBeGreaterThanOrEqual(0);
      expect(crop.y).toBeGreaterThanOrEqual(0);
      expect(crop.x + crop.width).toBeLessThanOrEqual(1 + 1e-9);
      expect(crop.y + height).toBeLessThanOrEqual(1 + 1e-9);
      expect((crop.width * photo.width) / (height * photo.height)).toBeCloseTo(3 / 4);
    }
  });

  it('tells where it stands, and without JavaScript goes on at the button that was pressed', () => {
    const crop = { x: 0.1, y: 0.2, width: 0.5 };
    const html = inForm(
      <PhotoCrop photoUrl="/z.jpg" naturalWidth={900} naturalHeight={1200} crop={crop} moved="left" />,
    );
    expect(html).toMatch(/data-told="[^"]*\{width\}%[^"]*\{left\}%[^"]*\{top\}%/);
    expect(html).toMatch(/role="status" data-said/);
    expect(html.match(/<button[^>]*autofocus[^>]*>/g)).toEqual([expect.stringContaining('value="left"')]);
  });

  it('mends what a stranger sends', () => {
    const photo = { width: 1000, height: 1000 };
    expect(fitCrop({ x: -5, y: 9, width: 40 }, photo)).toEqual({ x: 0, y: 0, width: 0.75 });
  });
});

describe('what is read out', () => {
  it('an alert that answers a form takes the focus, one that belongs to the page does not', () => {
    const answer = inForm(
      <Alert kind="warning" answers>
        <p>Poczekaj chwilę.</p>
      </Alert>,
    );
    expect(answer).toMatch(/role="alert" tabindex="-1" data-autofocus/);
    expect(inForm(<Alert kind="info" />)).not.toMatch(/role=|autofocus/);
  });

  it('each document has tools of its own name, and places for what changes', () => {
    const html = inForm(<DocumentViewer href="/a.pdf" name="pit.pdf" type="application/pdf" />);
    expect(html).toMatch(/role="group" aria-label="Oglądanie: pit\.pdf"/);
    expect(html).toMatch(/role="status" data-said/);
    expect(html).toMatch(/<section[^>]*tabindex="0" aria-label="pit\.pdf"/);
  });

  it('what is written in another language says so', () => {
    expect(inForm(<TextField form={emptyForm} name="a" label="A" lang="uk" />)).toMatch(
      /<input[^>]*lang="uk"/,
    );
  });
});

describe('the theme', () => {
  it('keeps a dark city colour and darkens one that white letters could not stand on', () => {
    const base = (css: string) => /--ds-color-accent-base-default:(#\w+)/.exec(css)?.[1];
    expect(base(themeCss({ main: '#0b5d5e', accent: '#c8742a' }))).toBe('#0b5d5e');
    expect(base(themeCss({ main: '#ffd500', accent: '#c8742a' }))).not.toBe('#ffd500');
  });
});
