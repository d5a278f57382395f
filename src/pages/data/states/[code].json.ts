import type { APIRoute } from 'astro';
import { jurisdictions } from '../../../data/jurisdictions';
import { withLicense } from '../../../data/open-data';
import type { Jurisdiction } from '../../../data/schema/jurisdiction';

export const getStaticPaths = () =>
  jurisdictions.map((jurisdiction) => ({
    params: { code: jurisdiction.code },
    props: { jurisdiction },
  }));

/** One jurisdiction as a file. */
export const GET: APIRoute<{ jurisdiction: Jurisdiction }> = ({ props: { jurisdiction } }) =>
  Response.json(withLicense({ jurisdiction }));
