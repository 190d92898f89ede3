import { z } from 'zod';
import { code, line, paragraphs } from '../platform/input.ts';

export const longestMessage = 10_000;
export const longestSubject = 120;

/** Drawn with the form, so that sending it twice writes once. */
const sendKey = z.uuid(code('invalid'));

export const replyInput = z.object({ body: paragraphs(longestMessage), sendKey });
export type ReplyInput = z.output<typeof replyInput>;

export const newCaseInput = replyInput.extend({
  type: z.string(code('choose')).min(1, code('choose')),
  subject: line(longestSubject),
});
export type NewCaseInput = z.output<typeof newCaseInput>;
