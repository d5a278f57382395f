import { usualSchoolYearSchema } from './schema/school-year';
import schoolYearJson from './school-year.json';

/** What is taken for usual of a school year. */
export const usualSchoolYear = usualSchoolYearSchema.parse(schoolYearJson);
