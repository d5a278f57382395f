import type { APIRoute } from 'astro';
import { federalExceptions } from '../../data/federal-exceptions';
import { federalSteps } from '../../data/federal-steps';
import { jurisdictions } from '../../data/jurisdictions';
import { withLicense } from '../../data/open-data';

/** The federal steps and exceptions, and every jurisdiction in one file. */
export const GET: APIRoute = () =>
  Response.json(
    withLicense({ federal: { steps: federalSteps, exceptions: federalExceptions }, jurisdictions }),
  );
