/** A failure whose message is written for the person at the keyboard: shown alone, without a stack trace. */
export class PlainError extends Error {}

/**
 * One sentence for whatever went wrong.
 *
 * @param {unknown} error
 */
export function sentenceFor(error) {
  if (error instanceof PlainError) return error.message;
  return `Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`;
}
