import { z } from 'zod';
import { code, line } from '../../platform/input.ts';

export const newKeyInput = z.object({ name: line(60), branchId: z.uuid(code('choose')) });
export type NewKey = z.output<typeof newKeyInput>;
