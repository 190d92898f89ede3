import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // As long as the browser itself waits for anything: a second is nothing on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    // Left alone it keeps a core free for a person; whoever waits for the tests is that person.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          // A process loads the house once for all of its files. None of them keeps anything outside its own city.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.spec.ts'],
          testTimeout: 120_000,
          isolate: false,
        },
      },
    ],
  },
});
