/** The id of an event's field. */
export const dateFieldId = (event: string) => `tl-date-${event}`;

/** Takes the person to an event's field, also where it is folded away. */
export function goToField(event: string): void {
  const field = document.getElementById(dateFieldId(event));
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
