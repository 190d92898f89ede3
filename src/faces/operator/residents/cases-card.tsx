import type { CaseAbout } from '../../../cases/about.ts';
import type { KnownPerson } from '../../../people/directory.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { CaseStatusBadge } from '../cases/case-status.tsx';
import { urls, withQuery } from '../urls.ts';

interface ResidentsCasesProps {
  page: PageContext;
  person: KnownPerson;
  cases: readonly CaseAbout[];
}

export function ResidentsCases({ page, person, cases }: ResidentsCasesProps) {
  const { about: t, caseTitle, noSubject } = page.t.operatorCases;
  const name = `${person.firstName} ${person.lastName}`.trim();
  return (
    <Card title={t.title}>
      {cases.length === 0 && <p class="km-subtle">{t.none}</p>}
      <ul class="km-plain-list">
        {cases.map(({ number, subject, typeName, lastMessageAt, ...standing }) => (
          <li class="km-other">
            <span>
              <a class="ds-link" href={urls.case(number)}>
                {caseTitle(number)}
              </a>
              <span class="km-second">
                {subject || noSubject}, {inLocale(typeName, page.locale)}, {formatDay(lastMessageAt)}
              </span>
            </span>
            <CaseStatusBadge {...standing} />
          </li>
        ))}
      </ul>
      {cases.length > 0 && name && (
        <p>
          <a class="ds-link" href={withQuery(urls.cases, { widok: 'wszystkie', szukaj: name })}>
            {t.all}
          </a>
        </p>
      )}
    </Card>
  );
}
