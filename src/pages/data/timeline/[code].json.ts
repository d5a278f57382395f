import type { APIRoute } from 'astro';
import { timelineIn } from '../../../content/timeline/in-site';
import { jurisdictions } from '../../../data/jurisdictions';
import type { Jurisdiction } from '../../../data/schema/jurisdiction';

export const getStaticPaths = () =>
  jurisdictions.map((jurisdiction) => ({
    params: { code: jurisdiction.code },
    props: { jurisdiction },
  }));

/** What the timeline needs of one jurisdiction; it is asked for when a person chooses another state. */
export const GET: APIRoute<{ jurisdiction: Jurisdiction }> = async ({ props: { jurisdiction } }) =>
  Response.json(await timelineIn(jurisdiction));
