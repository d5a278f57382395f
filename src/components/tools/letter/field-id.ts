/** The id of a field's control. */
export const fieldId = (field: string) => `letter-${field}`;
