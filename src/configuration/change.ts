/** `planned`: its moment is yet to come. `in-force`: the newest that was applied. `past`: another one came after it. */
export type ChangeState = 'planned' | 'in-force' | 'past' | 'withdrawn';

export interface Change<Value = unknown> {
  readonly id: string;
  readonly key: string;
  readonly value: Value;
  readonly effectiveFrom: Date;
  readonly madeAt: Date;
  /** Nobody: it stood there before the first change. */
  readonly madeBy: string | null;
  readonly state: ChangeState;
}
