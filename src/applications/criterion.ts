import type { LocalText } from '../city/local-text.ts';
import type { Definition } from './definition.ts';

/** What the clerk has to find proven, point by point: each line of the city's text is one. */
export function criterionPoints({ criterion }: Pick<Definition, 'criterion'>): LocalText[] {
  const points = linesOf(criterion.pl);
  const translated = (text: string | undefined): readonly string[] => {
    const lines = linesOf(text ?? '');
    return lines.length === points.length ? lines : [];
  };
  const [uk, en] = [translated(criterion.uk), translated(criterion.en)];
  return points.map((pl, at) => ({ pl, ...text('uk', uk[at]), ...text('en', en[at]) }));
}

/** Of several points each is ticked; a single one is confirmed by accepting. Those that are not ticked yet. */
export function openPoints(points: readonly LocalText[], ticked: readonly number[]): number[] {
  return points.length < 2 ? [] : [...points.keys()].filter((at) => !ticked.includes(at));
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const text = (locale: 'uk' | 'en', line: string | undefined) => (line ? { [locale]: line } : {});
