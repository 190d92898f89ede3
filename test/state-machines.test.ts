import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stateMachines, stateMachinesFile } from '../scripts/state-machines.ts';

test('the drawings show the tables of the code (node scripts/state-machines.ts)', () => {
  expect(readFileSync(stateMachinesFile, 'utf8')).toBe(stateMachines());
});
