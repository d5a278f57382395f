import type { Page } from '@playwright/test';

/** How many letter sheets a page prints on, or those of them that `pageRanges` names ("1-2"). */
export async function countSheets(page: Page, pageRanges = ''): Promise<number> {
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true, pageRanges });
  return Array.from(pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)).length;
}
