import { z } from 'astro/zod';
import disagreement from './journeys/disagreement.json';
import discipline from './journeys/discipline.json';
import evaluation from './journeys/evaluation.json';
import exampleJson from './journeys/example.json';
import iep from './journeys/iep.json';
import lettersJson from './journeys/letters.json';
import moving from './journeys/moving.json';
import turningThree from './journeys/turning-three.json';
import {
  exampleSchema,
  type Journey,
  type JourneyId,
  journeyIds,
  journeySchema,
  type LateLetter,
  lateLetterSchema,
} from './schema/journey';

const files: Record<JourneyId, unknown> = {
  evaluation,
  iep,
  'turning-three': turningThree,
  disagreement,
  discipline,
  moving,
};

/** The journeys of the timeline, in the order people choose from. A misfit stops the build, and says where. */
export const journeys: readonly Journey[] = journeyIds.map((id) => {
  const { success, data, error } = journeySchema.safeParse(files[id]);
  if (!success) throw new Error(`src/data/journeys/${id}.json: ${error.message}`);
  if (data.id !== id) throw new Error(`src/data/journeys/${id}.json calls itself "${data.id}"`);
  return data;
});

/** The letters to send when a day has passed. */
export const lateLetters: readonly LateLetter[] = z.array(lateLetterSchema).parse(lettersJson);

/** The journey with this id. */
export function getJourney(id: JourneyId): Journey {
  return journeys[journeyIds.indexOf(id)]!;
}

/** The worked example of each state's timeline. */
export const example = exampleSchema.parse(exampleJson);
