import { expect, test } from './fixture';
import { days, enter, list, open, step, steps, text, when } from './timeline-run';

/** The same two nights everywhere: half an hour before midnight, at the end of each change of the clocks. */
const zones = [
  { zone: 'Pacific/Honolulu', november: '2026-11-02T09:30Z', march: '2027-03-15T09:30Z' },
  { zone: 'America/New_York', november: '2026-11-02T04:30Z', march: '2027-03-15T03:30Z' },
  { zone: 'Asia/Kolkata', november: '2026-11-01T18:00Z', march: '2027-03-14T18:00Z' },
];

for (const { zone, november, march } of zones) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone });

    test('has the days of everywhere else, also where the clocks change', async ({ page }) => {
      await open(page, '/timeline/texas/', new Date(november));
      const today = (day: string) =>
        expect(list(page)).toContainText(text.list.today.replace('{day}', day));

      await test.step('in fall', async () => {
        await enter(page, { 'consent-received': '2026-09-14', 'report-given': '2026-10-20' });
        await today('November 1, 2026');
        // 30 calendar days: 11 in October, 19 in November; then a year.
        expect(await days(page)).toEqual([
          'Monday, September 14, 2026',
          'Tuesday, October 20, 2026',
          text.when.noLimit,
          'Today, November 1, 2026',
          'by Thursday, November 19, 2026',
          text.when.noLimit,
          'by Friday, November 19, 2027',
        ]);
        await expect(step(page, steps.iep)).toContainText('Next · in 2 weeks');
      });

      await test.step('half an hour later it is the next day', async () => {
        await page.clock.setFixedTime(Date.parse(november) + 30 * 60_000);
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await today('November 2, 2026');
      });

      await test.step('in spring', async () => {
        await page.clock.setFixedTime(new Date(march));
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await today('March 14, 2027');
        await expect(step(page, steps.iep)).toContainText(`${text.status.late} · 3 months ago`);
        await enter(page, { 'report-given': '2027-02-26' });
        // 30 calendar days: 2 in February, 28 in March.
        await expect(when(page, steps.iep)).toContainText('by Sunday, March 28, 2027');
        await expect(step(page, steps.iep)).toContainText('Next · in 2 weeks');
        await expect(step(page, steps.iep)).toContainText('Ask by Friday, March 26, 2027');
      });
    });
  });
}
