import { enteredFrom } from '../../../lib/letters/handed-over';
import type { Entered } from '../../../lib/letters/known';
import type { LetterStore } from '../../../stores/letter';
import { chosenState } from '../chosen-state';
import { followToday } from '../today';
import { askOpener } from './ask-opener';
import { keptDraft } from './draft';
import { fieldId } from './field-id';
import type { LetterToolProps } from './props';

type Fields = LetterToolProps['fields'];

/** Whether the page was opened by a link, and not loaded again or come back to. */
function isNewlyOpened(): boolean {
  const [opened] = performance.getEntriesByType('navigation');
  return opened instanceof PerformanceNavigationTiming && opened.type === 'navigate';
}

/**
 * What a person has typed into the page before its script was there; drawing the form anew would empty it. On a page
 * that is loaded again it might be what the browser remembers, and nothing is kept that nobody asked to keep.
 */
export function typedBefore(fields: Fields): Entered {
  if (typeof document === 'undefined' || !isNewlyOpened()) return {};
  return Object.fromEntries(
    fields.flatMap(({ id, kind }) => {
      if (kind === 'choice' || kind === 'tick') return [];
      const control = document.querySelector<HTMLInputElement>(`#${fieldId(id)}`);
      return control?.value ? [[id, control.value] as const] : [];
    }),
  );
}

interface Start extends Pick<LetterToolProps, 'id' | 'fields' | 'states'> {
  store: LetterStore;
  /** What the person has typed before the script was there. */
  typed: Entered;
  /** Told when there is a draft on the device, which is then kept on. */
  onDraft: () => void;
}

/**
 * Fills a letter with what is known as its page opens; what was said last wins: the chosen state, a draft on the
 * device, the link to this page and the page it stood on, what is typed here. Returns what ends it.
 */
export function startLetter({ id, fields, states, store, typed, onDraft }: Start): () => void {
  const choose = (code: string | null) =>
    states.some((one) => one.code === code) && store.$state.set(code!);
  const ends = [followToday(store)];
  choose(chosenState());
  const draft = keptDraft(id, fields);
  if (draft) {
    store.takeOver(draft.entered);
    choose(draft.state);
    onDraft();
  }
  // A person who comes back to the page has a draft that is newer than the link they once followed.
  if (!draft || isNewlyOpened()) {
    const choices = fields.filter(({ kind }) => kind === 'choice');
    const named = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    store.takeOver(enteredFrom(named, choices));
    ends.push(
      askOpener(id, (known, code) => {
        store.takeOver(enteredFrom(known, fields));
        choose(code);
      }),
    );
  }
  store.takeOver(typed);
  return () => {
    for (const end of ends) end();
  };
}
