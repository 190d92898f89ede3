import type { PageContext } from '../../../ui/page-context.ts';
import type { Place } from './place.ts';
import { pressed } from './step.ts';

/** Where the island of the same name says that it has saved; only a draft is saved unasked. */
export function Autosave({ page, place }: { page: PageContext; place: Place }) {
  if (place.application.status !== 'draft') return null;
  const { saved, failed, loggedOut, closed } = page.t.resident.apply.autosave;
  return (
    <km-autosave
      data-marker={pressed.name}
      data-value={pressed.background}
      data-saved={saved('{time}')}
      data-failed={failed}
      data-logged-out={loggedOut}
      data-closed={closed}
    >
      <p class="km-subtle" role="status" />
    </km-autosave>
  );
}
