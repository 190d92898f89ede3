import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

/** The rules for a photo in four small pictures, each with its words. */
export function PhotoRules() {
  const { photoRules } = usePage().t.ui;
  return (
    <figure class="km-rules">
      <figcaption>{photoRules.title}</figcaption>
      <ul>
        <Rule good text={photoRules.light}>
          <rect class="km-rules__light" width="60" height="80" />
          <Person />
        </Rule>
        <Rule text={photoRules.dark}>
          <rect class="km-rules__dark" width="60" height="80" />
          <g opacity="0.45">
            <Person />
          </g>
        </Rule>
        <Rule text={photoRules.covered}>
          <rect class="km-rules__light" width="60" height="80" />
          <Person />
          <path class="km-rules__hair" d="M14 27c0-13 7-19 16-19s16 6 16 19l7 1v3H7v-3z" />
          <path class="km-rules__dark" d="M18 35h11v5a5.5 5.5 0 0 1-11 0zM31 35h11v5a5.5 5.5 0 0 1-11 0z" />
        </Rule>
        <Rule text={photoRules.far}>
          <rect class="km-rules__light" width="60" height="80" />
          <g transform="translate(19 47) scale(0.37 0.42)">
            <Person />
          </g>
        </Rule>
      </ul>
      <p class="km-subtle">{photoRules.more}</p>
    </figure>
  );
}

function Rule({ good, text, children }: { good?: boolean; text: string; children: ComponentChildren }) {
  const { photoRules } = usePage().t.ui;
  return (
    <li data-color={good ? 'success' : 'danger'}>
      <svg class="km-rules__picture" viewBox="0 0 60 80" aria-hidden="true" focusable="false">
        {children}
      </svg>
      <p>
        <Icon name={good ? 'circle-check' : 'circle-x'} />{' '}
        <strong>{good ? photoRules.good : photoRules.bad}</strong> {text}
      </p>
    </li>
  );
}

function Person() {
  return (
    <>
      <path class="km-rules__shirt" d="M4 80c0-15 10-22 26-22s26 7 26 22z" />
      <path class="km-rules__skin" d="M23 48h14v12a7 7 0 0 1-14 0z" />
      <ellipse class="km-rules__skin" cx="30" cy="36" rx="14" ry="18" />
      <path
        class="km-rules__hair"
        d="M14 36c-2-18 6-25 16-25s18 7 16 25c-2-9-6-13-8-14-5 3-15 3-18 2-3 3-5 7-6 12z"
      />
      <circle class="km-rules__dark" cx="24.5" cy="37" r="1.6" />
      <circle class="km-rules__dark" cx="35.5" cy="37" r="1.6" />
      <path class="km-rules__mouth" d="M26 46q4 2.5 8 0" />
    </>
  );
}
