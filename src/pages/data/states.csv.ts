import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { wording } from '../../components/states/wording';
import { federalSteps } from '../../data/federal-steps';
import { jurisdictions } from '../../data/jurisdictions';
import { limitRows } from '../../lib/states/limit-rows';

/** The time limits of all jurisdictions as a table for spreadsheets. */
export const GET: APIRoute = () => {
  const rows = jurisdictions.flatMap((state) => limitRows(state, federalSteps, wording));
  return new Response(stringify(rows, { header: true }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
