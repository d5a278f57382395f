/** The id of the list's heading, to which a person can go from the dates. */
export const listId = 'tl-list';
