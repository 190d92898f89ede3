import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

export interface Acting {
  /** Takes a POST with the chosen person's id in `osoba`. */
  readonly action: string;
  /** The first one is the person who logged in. */
  readonly people: readonly {
    readonly id: string;
    /** On the button, where the first name is enough. */
    readonly name: string;
    /** In the band, when that says more. */
    readonly fullName?: string | undefined;
    readonly photoUrl?: string | undefined;
    readonly current: boolean;
    /** Why the account cannot be opened yet: "Czeka na aktywację". */
    readonly unavailable?: string | undefined;
  }[];
}

/** Always visible while the person acts for someone else; one press leads back. */
export function ActingBand({ acting }: { acting: Acting }) {
  const { t, csrfToken } = usePage();
  const [self] = acting.people;
  const current = acting.people.find((person) => person.current);
  if (!self || !current || current === self) return null;
  return (
    <form class="km-acting" method="post" action={acting.action} aria-label={t.ui.acting.back}>
      <input type="hidden" name="_csrf" value={csrfToken} />
      <p>
        <Icon name="user-check" /> {t.ui.acting.actingAs} <strong>{current.fullName ?? current.name}</strong>
      </p>
      <button type="submit" class="ds-button" data-variant="secondary" name="osoba" value={self.id}>
        <Icon name="undo-2" />
        {t.ui.acting.back}
      </button>
    </form>
  );
}

export function FamilySwitch({ acting }: { acting: Acting }) {
  const { t, csrfToken } = usePage();
  if (acting.people.length < 2) return null;
  return (
    <form class="km-family" method="post" action={acting.action} aria-label={t.ui.acting.family}>
      <input type="hidden" name="_csrf" value={csrfToken} />
      <p class="km-family__title">{t.ui.acting.actingAs}</p>
      <ul>
        {acting.people.map((person, index) => (
          <li>
            <button
              type="submit"
              name="osoba"
              value={person.id}
              aria-current={person.current ? 'true' : undefined}
              disabled={person.unavailable !== undefined}
            >
              {person.photoUrl ? (
                <img src={person.photoUrl} alt="" />
              ) : (
                <span class="km-family__initial" aria-hidden="true">
                  {person.name.charAt(0)}
                </span>
              )}
              <span>
                {person.name}
                {index === 0 && <span class="km-subtle"> ({t.ui.acting.you})</span>}
                {person.unavailable && (
                  <>
                    {' '}
                    <span class="km-family__note">{person.unavailable}</span>
                  </>
                )}
              </span>
              {person.current && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
