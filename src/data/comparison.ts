import { z } from 'astro/zod';
import concernsJson from './comparison/concerns.json';
import rowsJson from './comparison/rows.json';
import sceneJson from './comparison/scene.json';
import { concernSchema, rowSchema, sceneSchema } from './schema/comparison';
import { stageIds } from './schema/stage';

/** What is compared, in the order of the path. */
export const rows = z
  .array(rowSchema)
  .parse(rowsJson)
  .toSorted((a, b) => stageIds.indexOf(a.stage) - stageIds.indexOf(b.stage));

/** What can matter to a family, in the order in which it is offered. */
export const concerns = z.array(concernSchema).parse(concernsJson);

/** The example that is told for each plan. */
export const scene = sceneSchema.parse(sceneJson);
