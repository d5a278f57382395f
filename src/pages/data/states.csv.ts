import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { jurisdictions } from '../../data/jurisdictions';
import { limitRows } from '../../lib/states/limit-rows';

/** The time limits of all jurisdictions as a table for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(stringify(jurisdictions.flatMap(limitRows), { header: true }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
