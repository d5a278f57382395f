/** What a reader's state fills in, by the names that letters use. */
export const stateSlots: readonly string[] = ['state', 'state-limit', 'iep-team'];
