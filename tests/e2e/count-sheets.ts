import type { Page } from '@playwright/test';

/** How many letter sheets a page prints on. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  return Array.from(pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)).length;
}
