/** What a chart, its table and its CSV show: one and the same. */
export interface ChartData {
  /** Names it in addresses and files. */
  readonly id: string;
  readonly title: string;
  /** What is counted, in a sentence. */
  readonly description: string;
  /** `columns` and `rows` pile their series up; `rows` are for long names; `lines` for what is no sum. */
  readonly kind: 'columns' | 'rows' | 'lines';
  /** What the labels are: "Dzień". */
  readonly heading: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** `%` behind every number. */
  readonly unit?: '%' | undefined;
}

interface Series {
  readonly label: string;
  /** One for each label; nothing where there is no number. */
  readonly values: readonly (number | null)[];
  /** What is said where there is no number to be told. */
  readonly words?: readonly (string | null)[] | undefined;
}

/** Nothing to draw. */
export function isEmptyChart({ series }: Pick<ChartData, 'series'>): boolean {
  return series.every(({ values, words }) => values.every((value, index) => !value && !words?.[index]));
}

/** What stands in one column or row, piled up. */
export const pileOf = ({ series }: Pick<ChartData, 'series'>, index: number): number =>
  series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);

/** The tables's rows: label first. */
export function chartRows({ labels, series }: ChartData): (string | number | null)[][] {
  return labels.map((label, index) => [
    label,
    ...series.map(({ values, words }) => values[index] ?? words?.[index] ?? null),
  ]);
}
