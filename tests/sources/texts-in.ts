import type { Text } from '../../src/data/schema/text';

/** A text of the data, with where it stands: "rows/cost/plans/iep/answer". */
export interface FoundText extends Text {
  at: string;
}

/** Every text of some data, however deep it stands. */
export function textsIn(value: unknown, at: string): FoundText[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) => {
      const named = typeof item === 'object' && item !== null && 'id' in item;
      return textsIn(item, `${at}/${named ? String(item.id) : i}`);
    });
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'es' in value) return [{ ...(value as Text), at }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}/${key}`));
}
