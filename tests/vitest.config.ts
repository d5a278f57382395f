import { defineConfig } from 'vitest/config';

/** Pure code and data: needs no build and no browser. */
export default defineConfig({
  test: { include: ['tests/{unit,data,golden}/**/*.test.ts'] },
});
