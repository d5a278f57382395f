/** The items before and after one of them in a list. Throws when the item is not in the list. */
export function neighbors<Item>(
  items: readonly Item[],
  isThis: (item: Item) => boolean,
): { previous: Item | undefined; next: Item | undefined } {
  const at = items.findIndex(isThis);
  if (at === -1) throw new Error('The item is not in the list');
  return { previous: items[at - 1], next: items[at + 1] };
}
