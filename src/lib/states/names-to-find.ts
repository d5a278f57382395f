import type { Jurisdiction } from '../../data/schema/jurisdiction';

/** Every name by which a jurisdiction is looked for, in lower case: "district of columbia dc washington dc". */
export function namesToFind({
  name,
  code,
  aliases,
}: Pick<Jurisdiction, 'name' | 'code' | 'aliases'>): string {
  return [name, code, ...aliases].join(' ').toLowerCase();
}
