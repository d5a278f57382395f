import { defineConfig } from '@playwright/test';

const port = 4329;
const executablePath = process.env['CHROMIUM_PATH'];

// The built site, in a real browser, under its real content policy.
export default defineConfig({
  testDir: './e2e',
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  outputDir: '../test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 360, height: 740 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    env: { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_PREVIEW_BACKGROUND: '0' },
  },
});
