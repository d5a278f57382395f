import { jurisdictionSchema, type Jurisdiction } from './schema/jurisdiction';

const files = import.meta.glob<unknown>('./states/*.json', { eager: true, import: 'default' });

/** All jurisdictions by name. A file that does not fit the schema stops the build, and says where. */
export const jurisdictions: readonly Jurisdiction[] = Object.entries(files)
  .map(([path, content]) => {
    const { success, data, error } = jurisdictionSchema.safeParse(content);
    if (!success) throw new Error(`${path}: ${error.message}`);
    return data;
  })
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
