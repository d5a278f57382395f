import { atom, computed } from 'nanostores';
import type { Answers, QuizLogic } from '../lib/quiz/logic';
import { choose } from '../lib/quiz/choose';
import { walk } from '../lib/quiz/walk';

/** A screen from which a person goes to change one answer, and comes back. */
export type Origin = 'check' | 'result';

/** What the check shows. */
export type View =
  | { kind: 'start' }
  | { kind: 'question'; id: string; from?: Origin }
  | { kind: 'check' }
  | { kind: 'result' };

/** The screens a person has seen, and the one they are on. */
interface Trail {
  views: readonly View[];
  at: number;
}

const start: Trail = { views: [{ kind: 'start' }], at: 0 };

/**
 * One person's way through the check, from what is known before they start. It lives in memory only, and
 * nothing of it is written anywhere.
 */
export function createQuizStore<Quiz extends QuizLogic>(quiz: Quiz, known: Answers = {}) {
  // Raw: also what no longer applies, so that a person who changes an answer back finds the others again.
  const $given = atom<Answers>(known);
  const $trail = atom<Trail>(start);
  /** How often in a row a person went on without an answer. */
  const $missed = atom(0);
  const $walk = computed($given, (given) => walk<Quiz['questions'][number]>(quiz, given));

  /** The screen to show: the one on the trail, or, where the answers have changed under it, the next open one. */
  const $view = computed([$trail, $walk], ({ views, at }, { asked, next }): View => {
    const view = views[at]!;
    const open: View = next ? { kind: 'question', id: next.id } : { kind: 'check' };
    switch (view.kind) {
      case 'start':
        return view;
      case 'question':
        return asked.some(({ id }) => id === view.id) ? view : open;
      case 'check':
      case 'result':
        return next ? open : view;
    }
  });

  function go(view: View): void {
    const { views, at } = $trail.get();
    $missed.set(0);
    $trail.set({ views: [...views.slice(0, at + 1), view], at: at + 1 });
  }

  /** Ticks or unticks an answer of a question. */
  function answer(question: string, option: string, on: boolean): void {
    const asked = $walk.get().asked.find(({ id }) => id === question);
    if (!asked) return;
    $missed.set(0);
    const { [question]: before = [] } = $walk.get().answers;
    $given.set({ ...$given.get(), [question]: choose(asked, before, option, on) });
  }

  /** Goes on to the next screen, or says that an answer is missing. */
  function goOn(): void {
    const view = $view.get();
    const { asked, answers, next } = $walk.get();
    switch (view.kind) {
      case 'start':
        return go({ kind: 'question', id: asked[0]!.id });
      case 'question': {
        const unanswered = asked.find(({ id }) => id === view.id && !Object.hasOwn(answers, id));
        if (unanswered?.kind === 'state') {
          // Who leaves the state open has answered: they would rather not say.
          $given.set({ ...$given.get(), [view.id]: ['not-sure'] });
          return goOn();
        }
        if (unanswered) return $missed.set($missed.get() + 1);
        if (view.from)
          return go(
            next ? { kind: 'question', id: next.id, from: view.from } : { kind: view.from },
          );
        const after = asked[asked.findIndex(({ id }) => id === view.id) + 1];
        return go(after ? { kind: 'question', id: after.id } : { kind: 'check' });
      }
      case 'check':
        return go({ kind: 'result' });
      case 'result':
        return;
    }
  }

  /** Goes to one question to change its answer, and after that back to where the person was. */
  function change(question: string, from: Origin): void {
    go({ kind: 'question', id: question, from });
  }

  /** Goes to the list of all answers. */
  function review(): void {
    go({ kind: 'check' });
  }

  /** Goes to a screen seen before, as the browser's "back" does; to the start where there is no such screen. */
  function travel(to: number): void {
    const { views } = $trail.get();
    $missed.set(0);
    $trail.set({ views, at: to >= 0 && to < views.length ? to : 0 });
  }

  /** Forgets everything. */
  function clear(): void {
    $given.set({});
    $missed.set(0);
    $trail.set(start);
  }

  return { $trail, $walk, $view, $missed, answer, goOn, change, review, travel, clear };
}

export type QuizStore = ReturnType<typeof createQuizStore>;
