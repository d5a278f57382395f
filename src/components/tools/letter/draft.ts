import { enteredFrom } from '../../../lib/letters/handed-over';
import type { Entered, FieldLogic } from '../../../lib/letters/known';
import type { LetterStore } from '../../../stores/letter';

const key = 'letters';

/** What belongs to one letter alone; all else that was entered fills the other letters too. */
const ownFields = ['date', 'reply-by', 'to'];

/** What an entry is called in the draft. */
const nameIn = (letter: string, field: string) =>
  ownFields.includes(field) ? `${letter}/${field}` : field;

interface Stored {
  entered: Record<string, unknown>;
  state: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What was kept on this device, of all letters. Null where nothing was, or storage is switched off. */
function stored(): Stored | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isRecord(found)) return null;
    const { entered, state } = found;
    return {
      entered: isRecord(entered) ? entered : {},
      state: typeof state === 'string' ? state : '',
    };
  } catch {
    return null;
  }
}

/** The draft of a letter that was kept on this device; null where the person has not asked for it. */
export function keptDraft(
  letter: string,
  fields: readonly FieldLogic[],
): { entered: Entered; state: string } | null {
  const found = stored();
  if (!found) return null;
  const own = Object.fromEntries(fields.map(({ id }) => [id, found.entered[nameIn(letter, id)]]));
  return { entered: enteredFrom(own, fields), state: found.state };
}

/** Deletes what was kept, of every letter. */
export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is switched off, so there is nothing in it.
  }
}

/** The letter that a draft is of. */
interface DraftOf {
  id: string;
  fields: readonly FieldLogic[];
  /** False where the letter says nothing of the state; then the draft's own stays. */
  asksState: boolean;
}

/** Writes down what the store holds, beside what other letters have. False where the browser does not allow it. */
function write({ id, fields, asksState }: DraftOf, { $entered, $state }: LetterStore): boolean {
  const before = stored();
  const own = fields.map((field) => nameIn(id, field.id));
  const others = Object.entries(before?.entered ?? {}).filter(([name]) => !own.includes(name));
  const now = Object.entries($entered.get()).map(([field, value]) => [nameIn(id, field), value]);
  const draft: Stored = {
    entered: Object.fromEntries([...others, ...now]) as Record<string, unknown>,
    state: asksState ? $state.get() : (before?.state ?? ''),
  };
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Keeps what is entered on this device, until it is ended. Null where the browser does not allow it. */
export function startKeeping(of: DraftOf, store: LetterStore): (() => void) | null {
  const now = () => write(of, store);
  if (!now()) return null;
  const ends = [store.$entered.listen(now), store.$state.listen(now)];
  return () => {
    for (const end of ends) end();
  };
}
