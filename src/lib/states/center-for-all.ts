import type { ParentCenter } from '../../data/schema/helper';
import type { Jurisdiction } from '../../data/schema/jurisdiction';

/** The parent center that everyone in a jurisdiction may call: it serves all of it, and a source shows that. */
export function centerForAll({ helpers }: Pick<Jurisdiction, 'helpers'>): ParentCenter | undefined {
  return helpers.parentCenters.find(({ verified, coverage }) => verified && coverage === 'all');
}
