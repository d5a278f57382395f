import { z } from 'astro/zod';
import exceptionsJson from './federal/exceptions.json';
import { getRule } from './rules';
import { federalExceptionSchema } from './schema/exception';

/** The cases in which federal rules change a time limit everywhere, each with its rule. */
export const federalExceptions = z
  .array(federalExceptionSchema)
  .parse(exceptionsJson)
  .map((exception) => ({ ...exception, source: getRule(exception.rule) }));
