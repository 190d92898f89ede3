import type { IconName } from '../icon/icon.tsx';

/** What a category of offers may be marked with. */
export const categoryIcons = [
  'utensils',
  'theater',
  'dumbbell',
  'graduation-cap',
  'heart-pulse',
  'shopping-bag',
  'wrench',
  'bus',
  'baby',
  'paw-print',
  'palette',
  'tag',
] as const satisfies readonly IconName[];
