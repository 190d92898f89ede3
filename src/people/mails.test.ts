import { expect, test } from 'vitest';
import { failureIn } from './mails.ts';

test.each([
  ["Can't send mail - all recipients were rejected: 550 5.1.1 <a@b.test>: User unknown", 'no-mailbox'],
  ['552 5.2.2 Mailbox full', 'full'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'unreachable'],
  ['Greeting never received', 'unreachable'],
  ['421 Try again later', 'unreachable'],
  ['554 5.7.1 Message rejected as spam', 'refused'],
])('%s: %s', (error, failure) => {
  expect(failureIn(error)).toBe(failure);
});
