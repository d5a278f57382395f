import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNoSchoolTitle, schoolYearMark } from '../../src/lib/calendar-file/no-school-title';

describe('no school for all children', () => {
  test.each([
    'No School',
    'NO SCHOOL - Parent/Teacher Conferences',
    'Labor Day',
    'Labor Day – Schools Closed',
    'Thanksgiving Break',
    'Day after Thanksgiving',
    'Winter Break',
    'Winter Break Begins',
    'Spring break begins',
    'Spring Recess',
    'Mid-Winter Recess',
    'New Year’s Day',
    "Presidents' Day",
    'MLK Day',
    'Martin Luther King, Jr. Day',
    'Veterans Day Holiday',
    'Staff Development Day',
    'Professional Development Day',
    'Teacher Workday',
    'Teacher Work Day (Student Holiday)',
    'In-Service Day',
    'Half Day for Staff / No Students',
    'Student Holiday: first day of Diwali',
    'No classes',
    'District Closed',
    'No hay clases',
    'Día festivo',
    'Vacaciones de invierno',
  ])('"%s"', (title) => {
    expect(isNoSchoolTitle(title)).toBe(true);
  });

  test.each([
    ['Early Release', 'part of a day is a school day'],
    ['Early Dismissal before Thanksgiving', 'and so is the day before a day off'],
    ['Half Day – Professional Development', 'staff stay, children come first'],
    ['Late Start: staff development', 'the same in the morning'],
    ['First Day of School', 'school'],
    ['Last day before Winter Break', 'school'],
    ['Spring break ends', 'the break is over'],
    ['School resumes after Winter Break', 'the break is over'],
    ['Students return from Thanksgiving Break', 'the break is over'],
    ['Veterans Day', 'many schools are open'],
    ['Columbus Day', 'many schools are open'],
    ['Labor Day – School in Session', 'says so'],
    ['Snow make-up day', 'makes up for one'],
    ['Holiday Concert', 'an event for the family'],
    ['Thanksgiving Luncheon', 'an event at school'],
    ['Spring Break Camp', 'names the break, is not it'],
    ['Memorial Day Parade', 'names the day, is not it'],
    ['No school for Pre-K', 'for some children only'],
    ['Regreso a clases: fin de vacaciones', 'the break is over'],
    ['Salida temprana', 'part of a day'],
    ['Breakfast with books', '"break" is a word of its own'],
    ['No Schoolhouse Rock tonight', 'so is "school"'],
    ['PTA meeting', 'nothing of the kind'],
    ['', 'nothing at all'],
  ])('not "%s": %s', (title) => {
    expect(isNoSchoolTitle(title)).toBe(false);
  });
});

describe('the first and the last day of the school year', () => {
  test.each<[string, 'first-day' | 'last-day' | null, string]>([
    ['First Day of School', 'first-day', 'plain'],
    ['FIRST DAY OF CLASSES!', 'first-day', 'in capitals'],
    ['First day for students', 'first-day', 'not the one for staff'],
    ['Classes Begin', 'first-day', 'in other words'],
    ['First Day of School (all grades)', 'first-day', 'for all'],
    ['First Day of School, Grades K-12', 'first-day', 'for all'],
    ['Primer día de clases', 'first-day', 'in Spanish'],
    ['Last Day of School', 'last-day', 'plain'],
    ['Last Day of School – Early Release', 'last-day', 'a short day is still the last'],
    ['Último día de clases', 'last-day', 'in Spanish'],
    ['First day of school for kindergarten', null, 'for some'],
    ['First Day of School: Grades 6 & 9', null, 'for some'],
    ['Last day of school for seniors', null, 'for some'],
    ['First day of summer school', null, 'another school'],
    ['Last day of school before winter break', null, 'not of the year'],
    ['First day of school after break', null, 'not of the year'],
    ['Second semester: classes begin', null, 'not of the year'],
    ['First day for teachers', null, 'not for children'],
    ['From the first day of school to the last day of school', null, 'both'],
    ['First day of fall', null, 'not of school'],
  ])('"%s" is %s: %s', (title, mark) => {
    expect(schoolYearMark(title)).toBe(mark);
  });
});

test('case, accents, marks and spaces never matter', () => {
  const titles = fc.constantFrom('No School', 'Labor Day', 'Early Release', 'First Day of School');
  const gaps = fc.constantFrom(' ', '  ', '-', ' – ', '\n', '/');
  fc.assert(
    fc.property(titles, gaps, fc.boolean(), (title, gap, loud) => {
      const other = `*${title.replaceAll(' ', gap)}*`;
      const same = loud ? other.toUpperCase() : other.toLowerCase();
      expect(isNoSchoolTitle(same)).toBe(isNoSchoolTitle(title));
      expect(schoolYearMark(same)).toBe(schoolYearMark(title));
    }),
  );
});

test('no title is too strange to answer', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          'first day',
          'no school',
          ' ',
          '\u0301',
          '\uD83C',
          '\0',
          '’',
          '(',
          'ß',
          'K-12',
        ),
      }),
      (title) => {
        expect(isNoSchoolTitle(title)).toBeTypeOf('boolean');
        expect([null, 'first-day', 'last-day']).toContain(schoolYearMark(title));
      },
    ),
  );
});
