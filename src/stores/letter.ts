import { atom, computed } from 'nanostores';
import { dateWords } from '../lib/facts/date-words';
import { limitDay, suggestedReply } from '../lib/letters/answer-day';
import { isDay, type IsoDay } from '../lib/letters/day';
import * as entries from '../lib/letters/entries';
import { fieldsInUse } from '../lib/letters/fields-in-use';
import { knownFrom, type Entered, type FieldLogic, type Known } from '../lib/letters/known';
import type { WholeLetter } from '../lib/letters/letter-as-text';
import type { LetterVersion, LimitStep } from '../lib/letters/version';
import { writeLetter } from '../lib/letters/write-letter';
import type { LimitInLetter } from '../lib/states/limit-in-letter';

/** The lines under every letter, each read as a letter of one line. */
const sender = ['me', 'contact'].map((name) => ({
  subject: [{ kind: 'slot', name, usual: null } as const],
  paragraphs: [],
}));

interface LetterLogic {
  /** The letter in each language it can be written in; the first is the usual one. */
  versions: readonly LetterVersion[];
  fields: readonly FieldLogic[];
  /** Calendar days; null where the letter asks for no answer by a day. */
  replyAfterDays: number | null;
  /** The step whose limit in the state the letter speaks of; null for none. */
  stateLimit: LimitStep | null;
}

/** A limit of the state that the letter speaks of, and its last day; null where the school's calendar decides. */
export interface LimitOfLetter {
  step: LimitStep;
  limit: LimitInLetter;
  day: IsoDay | null;
}

/**
 * One person's letter. It lives in memory; whether anything is kept on the device is decided outside. What was
 * entered stays as it was typed, so that nothing is lost when a choice hides a field.
 */
export function createLetterStore({ versions, fields, replyAfterDays, stateLimit }: LetterLogic) {
  const $entries = atom(entries.noEntries);
  const $entered = computed($entries, ({ entered }) => entered);
  /** The code of the state; "" for none. */
  const $state = atom('');
  const $lang = atom(versions[0]!.lang);
  const $withNotes = atom(true);
  /** The day on the device; null until it is known, as on the server. */
  const $today = atom<IsoDay | null>(null);

  const $version = computed($lang, (lang) => versions.find((one) => one.lang === lang)!);

  const $inState = computed([$version, $state], ({ states }, code) =>
    Object.hasOwn(states, code) ? states[code]! : null,
  );

  /** The day of the letter: today, unless the person names another. Null where there is none. */
  const $sent = computed([$entered, $today], ({ date }, today) =>
    date === undefined ? today : isDay(date) ? date : null,
  );

  /** The fields that the letter can use as it stands. */
  const $inUse = computed([$version, $entered], ({ text, choices, lang }, entered) =>
    fieldsInUse(text, knownFrom(fields, entered, lang), choices),
  );

  /** The state's limit, where the letter as it stands speaks of one. */
  const $limit = computed([$inState, $inUse, $sent], (state, inUse, sent): LimitOfLetter | null =>
    stateLimit && state?.limit && inUse.has('state-limit')
      ? { step: stateLimit, limit: state.limit, day: sent && limitDay(sent, state.limit) }
      : null,
  );

  /** The day by which the letter asks for an answer; "" where it asks for none, as where the state sets a time for it. */
  const $replyBy = computed([$entered, $sent, $limit, $inUse], (entered, sent, limit, inUse) => {
    if (replyAfterDays === null) return '';
    const own = entered['reply-by'];
    if (own !== undefined) return own;
    return sent === null || limit?.step === 'answer-request'
      ? ''
      : suggestedReply(
          sent,
          replyAfterDays,
          inUse.has('meeting-day') ? (entered['meeting-day'] ?? '') : '',
        );
  });

  const $known = computed(
    [$entered, $version, $inState, $sent, $replyBy],
    (entered, version, state, sent, replyBy): Known => ({
      ...knownFrom(fields, { ...entered, date: sent ?? '', 'reply-by': replyBy }, version.lang),
      state: state?.name ?? '',
      'state-limit': state?.limit?.words ?? '',
      'iep-team': state?.team ?? version.team,
    }),
  );

  /** The letter as it stands. */
  const $letter = computed(
    [$version, $known, $inState, $sent, $withNotes],
    ({ text, blanks, choices, citations, lang }, known, state, sent, withNotes): WholeLetter => {
      const filling = {
        known,
        blanks,
        choices,
        citations: withNotes
          ? {
              ...citations,
              state: state?.limit?.citation ?? '',
              'due-rule': known['due-rule'] ?? '',
            }
          : null,
      };
      return {
        ...writeLetter(text, filling),
        day: sent === null ? '' : dateWords(sent, lang),
        sender: sender.map((line) => writeLetter(line, filling).subject),
      };
    },
  );

  /** Takes down what a person enters in a field. */
  const enter = (name: string, value: string) =>
    $entries.set(entries.enter(fields, $entries.get(), name, value));

  /** Takes over what is known from elsewhere, as if the person had entered it. */
  const takeOver = (known: Entered) =>
    $entries.set(entries.takeOver(fields, $entries.get(), known));

  /** Forgets everything but the state, which was not entered here. */
  const clear = () => $entries.set(entries.noEntries);

  return {
    $entered,
    $state,
    $lang,
    $withNotes,
    $today,
    $version,
    $inState,
    $sent,
    $replyBy,
    $limit,
    $inUse,
    $letter,
    enter,
    takeOver,
    clear,
  };
}

export type LetterStore = ReturnType<typeof createLetterStore>;
