import type { PossibleDuplicate } from '../../../../applications/duplicates.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { urls } from '../../urls.ts';
import { nameOf } from '../queue/page.tsx';
import type { ViewProps } from './page.tsx';

/** So many at once: the data that the clerk compares with stand below. */
const open = 2;

/** Others who may be the same person, each with what speaks for it. Whether they are, the clerk says. */
export function DuplicatesCard(props: ViewProps) {
  const { desk, around } = props;
  const t = desk.page.t.operatorWorklist.duplicates;
  const others = around.duplicates.slice(open);
  if (around.duplicates.length === 0) return null;
  return (
    <Card title={t.title} class="km-duplicates">
      <p>{t.lead}</p>
      <List {...props} duplicates={around.duplicates.slice(0, open)} />
      {others.length > 0 && (
        <details>
          <summary>{t.others(others.length)}</summary>
          <List {...props} duplicates={others} />
        </details>
      )}
    </Card>
  );
}

function List({ duplicates, ...props }: ViewProps & { duplicates: readonly PossibleDuplicate[] }) {
  return (
    <ul class="km-plain-list">
      {duplicates.map((each) => (
        <li class="km-duplicate">
          <Duplicate {...props} other={each} />
        </li>
      ))}
    </ul>
  );
}

function Duplicate({ desk, viewed, other }: ViewProps & { other: PossibleDuplicate }) {
  const { page, clerk } = desk;
  const t = page.t.operatorWorklist.duplicates;
  const { application, card } = other;
  const mine = viewed.application;
  return (
    <>
      <div>
        <strong>{other.name || page.t.operator.erased}</strong>
        <ul class="km-likenesses">
          {other.because.map((each) => (
            <li>{t.because[each]}</li>
          ))}
        </ul>
        <p class="km-beside">
          {application && (
            <span class="km-beside">
              <a class="ds-link" href={urls.application(application.number)}>
                {page.t.operator.view.title(application.number)}
              </a>
              <ApplicationStatusBadge status={application.status} />
            </span>
          )}
          {card &&
            (clerk.permissions.has('find-cards') ? (
              <a class="ds-link" href={urls.card(card.id)}>
                {page.t.operator.cards.cardTitle(card.number)}
              </a>
            ) : (
              page.t.operator.cards.cardTitle(card.number)
            ))}
          {clerk.permissions.has('read-residents') && (
            <a class="ds-link" href={urls.resident(other.personId)}>
              {t.person}
              <span class="ds-sr-only">: {other.name}</span>
            </a>
          )}
          {clerk.permissions.has('edit-residents') && (
            <a class="ds-link" href={urls.merging(mine.personId, other.personId)}>
              {page.t.operatorMerging.button}
              <span class="ds-sr-only"> {other.name}</span>
            </a>
          )}
        </p>
      </div>
      {application && other.because.includes('photo') && mine.photo?.fileId && (
        <div class="km-faces">
          <figure>
            <img
              class="km-face"
              src={urls.photo(mine.number ?? 0)}
              alt={page.t.operator.view.photoOf(nameOf(mine))}
              width="120"
              height="160"
            />
            <figcaption>{t.thisPhoto}</figcaption>
          </figure>
          <figure>
            <img
              class="km-face"
              src={urls.photo(application.number)}
              alt={page.t.operator.view.photoOf(other.name)}
              width="120"
              height="160"
            />
            <figcaption>{page.t.operator.view.title(application.number)}</figcaption>
          </figure>
        </div>
      )}
    </>
  );
}
