import type { ListedCase } from '../../../../cases/own-list.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';
import { CaseStatusBadge } from '../case-status.tsx';

/** Unread: in bold, as the manual has it, and in a word. */
export function CaseRow({ page, row }: { page: PageContext; row: ListedCase }) {
  const { labels, list, show, numbered, noSubject } = page.t.cases;
  const { number, subject, typeName, status, unread, lastMessageAt, openedAt } = row;
  return (
    <li class="ds-card km-card km-case-row" data-unread={unread ? '' : undefined}>
      <h2 class="ds-heading" data-size="2xs">
        {unread && <span class="km-case-row__new">{list.unread}</span>} {subject || noSubject}
      </h2>
      <DescriptionList
        stacked
        items={[
          { term: labels.number, value: number },
          { term: labels.type, value: inLocale(typeName, page.locale) },
          { term: labels.status, value: <CaseStatusBadge status={status} /> },
          { term: labels.lastMessageAt, value: formatMoment(lastMessageAt) },
          { term: labels.openedAt, value: formatMoment(openedAt) },
        ]}
      />
      <p>
        <Button
          href={urls.case(number)}
          variant="secondary"
          icon="eye"
          label={`${show}, ${numbered(number)}`}
        >
          {show}
        </Button>
      </p>
    </li>
  );
}
