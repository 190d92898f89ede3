import type { Entry } from './index-page.tsx';

/** What has pages of its own instead of a form made of fields. */
export const otherEntries: readonly Entry[] = [];
