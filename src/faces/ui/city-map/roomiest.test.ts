import { expect, test } from 'vitest';
import { roomiest } from './roomiest.ts';

test('the name of a part that lies around another stands inside of it', () => {
  const around = [
    [0, 0],
    [400, 0],
    [400, 300],
    [300, 300],
    [300, 100],
    [100, 100],
    [100, 300],
    [0, 300],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  const { x, y } = roomiest(around);
  expect([y < 100 || x < 100 || x > 300, x > 20, x < 380, y > 20, y < 280]).toEqual(Array(5).fill(true));
});
