import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { fieldWords } from '../../data/field-words';
import { jurisdictionSchema } from '../../data/schema/jurisdiction';

/** What a jurisdiction's file may hold, as JSON Schema, each field with its meaning. */
export const GET: APIRoute = () => {
  const schema = z.toJSONSchema(jurisdictionSchema, {
    override: ({ jsonSchema: { properties = {} } }) => {
      for (const [name, property] of Object.entries(properties)) {
        const description = fieldWords[name];
        // Fields that share a shape share an object, so each gets one of its own.
        if (description && typeof property === 'object')
          properties[name] = { ...property, description };
      }
    },
  });
  return Response.json(schema);
};
