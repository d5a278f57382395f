import { defineConfig } from 'vitest/config';

/** What `npm run build` left in dist. */
export default defineConfig({
  test: { include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 },
});
