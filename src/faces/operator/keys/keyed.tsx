import type { ComponentChildren } from 'preact';

/** Binds a key to the one link or button inside; see the island `operator-keys`. */
export function Keyed({ by, children }: { by: string; children: ComponentChildren }) {
  return (
    <span class="km-keyed" data-key={by}>
      {children}
    </span>
  );
}

/** The key, beside the words of its button. Shown only where there is JavaScript and a keyboard. */
export function KeyHint({ by }: { by: string }) {
  return (
    <span class="km-key" aria-hidden="true" data-key-hint hidden>
      {by}
    </span>
  );
}
