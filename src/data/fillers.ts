import fillersJson from './fillers.json';
import { fillersSchema } from './schema/search';

/** Words that search passes over, by language. */
export const fillers = fillersSchema.parse(fillersJson);
