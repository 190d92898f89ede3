import { mostFilters, type SavedFilter } from '../../../staff/filters/saved.ts';
import { Button } from '../../ui/button/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { emptyForm } from '../../ui/form/form-view.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { listAddress, type SavedPlace } from './places.ts';

interface SavedFiltersProps {
  desk: DeskPage;
  place: SavedPlace;
  saved: readonly SavedFilter[];
  /** Of the list as it stands; what is searched for by name is no filter and is left out. */
  query: string;
}

/** The clerk's own ways into a list, and the present one to be kept. */
export function SavedFilters({ desk, place, saved, query }: SavedFiltersProps) {
  const { page } = desk;
  const t = page.t.operatorWorklist.filters;
  const isNew = query !== '' && saved.every((each) => each.query !== query) && saved.length < mostFilters;
  if (saved.length === 0 && !isNew) return null;
  return (
    <div class="km-saved-filters">
      {saved.length > 0 && (
        <nav aria-label={t.title}>
          <ul>
            {saved.map((each) => (
              <li>
                <a
                  class="ds-link"
                  href={listAddress(place, each.query)}
                  aria-current={each.query === query ? 'true' : undefined}
                >
                  {each.name}
                </a>
                <Button
                  variant="tertiary"
                  size="sm"
                  icon="pencil"
                  href={urls.savedFilter(each.id)}
                  label={t.change(each.name)}
                >
                  <span class="ds-sr-only">{t.change(each.name)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {isNew && (
        <details>
          <summary>{t.save}</summary>
          <Form page={page} action={urls.savedFilters}>
            <input type="hidden" name="miejsce" value={place} />
            <input type="hidden" name="zapytanie" value={query} />
            <TextField form={emptyForm} name="nazwa" label={t.name} />
            <Button variant="secondary">{t.confirm}</Button>
          </Form>
        </details>
      )}
    </div>
  );
}
