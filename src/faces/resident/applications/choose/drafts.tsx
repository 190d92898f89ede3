import type { Application } from '../../../../applications/application.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import type { PanelPage } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { aboutWhom } from '../about-whom.ts';

interface DraftsProps extends PanelPage {
  drafts: readonly Application[];
}

export function Drafts({ page, resident, drafts }: DraftsProps) {
  const t = page.t.resident.choose;
  return (
    <Alert kind="info" title={t.draftsTitle}>
      <ul class="ds-list">
        {drafts.map((draft) => (
          <li>
            <a class="ds-link" href={urls.draft(draft.id)}>
              {t.continueDraft(inLocale(draft.definition.title, page.locale))}
            </a>{' '}
            <span class="km-subtle">
              {[
                aboutWhom(page, resident, draft),
                t.draftSaved(formatMoment(draft.savedAt ?? draft.createdAt)),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
