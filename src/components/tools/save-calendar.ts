import type { CalendarEntry } from '../../lib/calendar-file/write-calendar';
import { saveFile } from './save-file';

interface FileAbout {
  /** Without the ending. */
  fileName: string;
  /** What a calendar calls it. */
  calendarName: string;
  /** Where the site is. */
  site: string;
}

/** Hands a person a calendar file. It is made on the device; what makes it is only fetched now. */
export async function saveCalendar(
  entries: readonly CalendarEntry[],
  { fileName, calendarName, site }: FileAbout,
): Promise<void> {
  const { writeCalendar } = await import('../../lib/calendar-file/write-calendar');
  const content = writeCalendar(entries, {
    name: calendarName,
    stamp: new Date().toISOString(),
    host: new URL(site).host,
  });
  saveFile(new Blob([content], { type: 'text/calendar' }), `${fileName}.ics`);
}
