/** Closed for some children only, so the day still counts for others. */
const forSome = phrases(`
  no school for grade, no school for grades, no school for kindergarten, no school for pre k,
  no school for prek, no school for preschool, no school for seniors, no school grade,
  no school grades, no school kindergarten, no school pre k, no school prek, no school preschool`);

/** Says in so many words that no child is at school. */
const outright = phrases(`
  campuses closed, district closed, no class, no classes, no school, no students,
  non attendance day, non instructional day, noninstructional day, non student day, nonstudent day,
  pupil free day, school closed, schools closed, school is closed, schools are closed,
  student free day, student holiday, student holidays,
  escuelas cerradas, no hay clases, no hay escuela, sin clases`);

/** School is held, if only in part, or the title is about something else near a day off. */
const stillSchool = phrases(`
  after break, after spring, after the, after winter, back from, back to school, before,
  break ends, classes resume, delayed opening, dismissal, early release, end of break, ends for,
  first day, half day, in session, indoor recess, last day, late start, make up, makeup,
  minimum day, recess duty, recess ends, recess volunteers, regular school day, reopen, reopens,
  resume, resumes, return, returns,
  assembly, band, bazaar, breakfast, camp, concert, craft, dinner, drive, fair, feast, game,
  homework, lunch, luncheon, market, meeting, parade, party, performance, picnic, practice,
  program, sale, shop, show, sing along, spirit week, tournament,
  medio dia, regreso a clases, salida temprana`);

/**
 * Breaks, days for staff alone, and holidays on which nearly every school is closed. Days on which many
 * schools are open (Veterans Day, Columbus Day, Good Friday) are not here: a family adds them.
 */
const off = phrases(`
  break, holiday, holidays, recess, snow day,
  christmas day, christmas eve, independence day, juneteenth, labor day, martin luther king,
  memorial day, mlk day, mlk jr day, new years day, new years eve, presidents day, thanksgiving,
  in service day, inservice day, professional development, professional learning day,
  staff development, staff work day, staff workday, teacher in service, teacher inservice,
  teacher institute day, teacher planning day, teacher work day, teacher workday,
  teacher work days, teacher workdays,
  dia feriado, dia festivo, vacaciones`);

/** About a part of the school, or of the year, so no mark of the school year. */
const notTheYear = phrases(`
  after, back from, before, break, for staff, for teachers, freshman, freshmen, grade, grader,
  graders, grades, kinder, kindergarten, pre k, prek, preschool, quarter, semester, senior,
  seniors, summer, trimester`);

const firstDay = phrases(`
  classes begin, classes start, first day for all students, first day for students,
  first day of class, first day of classes, first day of instruction, first day of school,
  first student day, school begins, school starts, school year begins, students first day,
  comienzan las clases, primer dia de clases, primer dia de escuela`);

const lastDay = phrases(`
  classes end, end of school year, last day for all students, last day for students,
  last day of class, last day of classes, last day of instruction, last day of school,
  last student day, school ends, school year ends, students last day,
  ultimo dia de clases, ultimo dia de escuela`);

/** A guess, for a person to confirm: the title says that there is no school for all children. */
export function isNoSchoolTitle(title: string): boolean {
  const says = reader(title);
  if (says(forSome)) return false;
  return says(outright) || (!says(stillSchool) && says(off));
}

/** A guess, for a person to confirm: the title marks the first or the last day of the school year. */
export function schoolYearMark(title: string): 'first-day' | 'last-day' | null {
  const says = reader(title.replace(/\ball grades\b|\bgrades k\s*[-–]\s*12\b/gi, ''));
  if (says(notTheYear) || says(firstDay) === says(lastDay)) return null;
  return says(firstDay) ? 'first-day' : 'last-day';
}

/** Asks whether a title has one of some phrases, as whole words; case, accents and marks do not matter. */
function reader(title: string): (some: readonly string[]) => boolean {
  const words = title
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return (some) => some.some((phrase) => ` ${words} `.includes(` ${phrase} `));
}

function phrases(list: string): string[] {
  return list.trim().split(/,\s+/);
}
