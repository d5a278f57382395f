import foundingFactsJson from './founding-facts.json';
import { foundingFactsSchema } from './schema/founding-fact';

/** The facts that the guides must carry, by id. */
export const foundingFacts = foundingFactsSchema.parse(foundingFactsJson);
