import type { HTMLAttributes } from 'preact';

interface IslandAttributes extends HTMLAttributes<HTMLElement> {
  [data: `data-${string}`]: string | number | boolean | undefined;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'km-photo-crop': IslandAttributes;
      'km-camera': IslandAttributes;
      'km-card-scanner': IslandAttributes;
      'km-claim-clock': IslandAttributes;
      'km-document-viewer': IslandAttributes;
      'km-place-picker': IslandAttributes;
      'km-passkey': IslandAttributes;
      'km-copy': IslandAttributes;
      'km-autosave': IslandAttributes;
      'km-live': IslandAttributes;
    }
  }
}
