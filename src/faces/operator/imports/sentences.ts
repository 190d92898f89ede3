import { columns } from '../../../imports/columns.ts';
import type { ToldRow } from '../../../imports/reads.ts';
import type { Problem } from '../../../imports/row.ts';
import type { Messages } from '../../i18n/index.ts';

/** What is the matter with a row, each with the column that it is about. */
export function sentencesOf(t: Messages, { problems }: Pick<ToldRow, 'problems'>): string[] {
  return problems.map((problem) => {
    const column = columns.find(({ key }) => key === problem.column);
    const sentence = sentenceOf(t, problem);
    return column ? t.operatorImports.table.sentence(column.name, sentence) : sentence;
  });
}

function sentenceOf({ errors, operatorImports: { problems } }: Messages, { code, row }: Problem): string {
  return code in problems
    ? problems[code as keyof typeof problems](row ?? 0)
    : errors[code as keyof typeof errors];
}
