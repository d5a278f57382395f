import type { APIRoute } from 'astro';
import { jurisdictions } from '../../data/jurisdictions';
import { withLicense } from '../../data/open-data';

/** Every jurisdiction in one file. */
export const GET: APIRoute = () => Response.json(withLicense({ jurisdictions }));
