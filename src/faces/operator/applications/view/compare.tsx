import type { ComponentChildren } from 'preact';
import { nameIn } from '../../../../applications/application.ts';
import { Card } from '../../../ui/card/card.tsx';
import { urls } from '../../urls.ts';
import type { ViewProps } from './page.tsx';

interface Row {
  readonly what: string;
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
}

/** "Zmiana danych osobowych": what the card shows, beside what it is to show; never one below the other. */
export function Compare({ desk, viewed, around }: ViewProps) {
  const { page } = desk;
  const t = page.t.operator.view.compare;
  const { application } = viewed;
  const before = around.before ?? (around.foreseen && around.previousCard);
  if (application.kind !== 'change' || !before) return null;
  const after = nameIn(application);
  const row = (what: string, old: string, wanted: string): Row => ({
    what,
    before: old || '–',
    after: old === wanted ? <span class="km-subtle">{t.same}</span> : <strong>{wanted}</strong>,
  });
  const fields = page.t.applications.fields;
  const rows = [
    row(fields['first-name'], before.firstName, after.firstName),
    row(fields['last-name'], before.lastName, after.lastName),
    photoRow({ desk, viewed, around }),
  ];
  return (
    <Card title={t.title}>
      <table class="ds-table km-compare">
        <caption class="ds-sr-only">{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, before: old, after: wanted }) => (
            <tr>
              <th scope="row">{what}</th>
              <td>{old}</td>
              <td>{wanted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** The old face is shown as long as there is something to decide, and not after. */
function photoRow({ desk, viewed, around }: Omit<ViewProps, 'pesel'>): Row {
  const { page } = desk;
  const t = page.t.operator.view.compare;
  const { photo, number } = viewed.application;
  const old = around.foreseen && around.previousCard?.photoFileId;
  return {
    what: page.t.applications.photo,
    before: old ? <Face src={urls.photoOfCard(number ?? 0)} alt={t.photoBefore} /> : '–',
    after: photo?.fileId ? (
      <Face src={urls.photo(number ?? 0)} alt={t.photoAfter} />
    ) : (
      <span class="km-subtle">{t.same}</span>
    ),
  };
}

function Face({ src, alt }: { src: string; alt: string }) {
  return <img class="km-face" src={src} alt={alt} width="120" height="160" />;
}
