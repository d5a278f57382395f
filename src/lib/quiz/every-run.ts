import type { Condition, SignId } from '../../data/schema/quiz';
import { clearest } from './clearest';
import type { Answers, OptionLogic, QuestionLogic, QuizLogic } from './logic';
import { walk, type Walk } from './walk';

/** A whole run, from the first question to the last. */
export interface Run {
  /** The ids of the questions asked. */
  asked: string[];
  answers: Answers;
}

/** The answers that a condition looks at, as "question/option", also through situations. */
function named(condition: Condition | undefined, quiz: QuizLogic): string[] {
  const of = (part: Condition) => named(part, quiz);
  if (condition === undefined || 'sign' in condition) return [];
  if ('question' in condition)
    return condition.oneOf.map((option) => `${condition.question}/${option}`);
  if ('situation' in condition)
    return quiz.situations
      .filter(({ id }) => id === condition.situation)
      .flatMap(({ when }) => of(when));
  if ('all' in condition) return condition.all.flatMap(of);
  if ('any' in condition) return condition.any.flatMap(of);
  return of(condition.not);
}

/** The ways to answer a question that the rules can tell apart. */
function ways(question: QuestionLogic, kindOf: (option: OptionLogic) => string): string[][] {
  const one = new Map(question.options.map((option) => [kindOf(option), option]));
  const options = [...one.values()];
  if (question.kind !== 'many') return options.map(({ id }) => [id]);
  const together = options.filter(({ alone }) => !alone).map(({ id }) => id);
  const sets = together.reduce<string[][]>(
    (all, id) => [...all, ...all.map((set) => [...set, id])],
    [[]],
  );
  return [
    ...sets.filter((set) => set.length > 0),
    ...options.filter(({ alone }) => alone).map(({ id }) => [id]),
  ];
}

/**
 * Every run through the quiz, one for each that its questions and outcomes can tell apart: answers that no
 * rule tells from another stand for each other, and runs that meet with the same knowledge are followed once.
 * Throws on a question that offers no answer.
 */
export function everyRun(quiz: QuizLogic): Run[] {
  const atTheEnd = quiz.outcomes.flatMap(({ when }) => named(when, quiz));
  /** For each question, the answers that it, later questions or outcomes still look at. */
  const ahead = new Map<string | null, ReadonlySet<string>>([[null, new Set(atTheEnd)]]);
  let later = atTheEnd;
  for (const { id, when, options } of quiz.questions.toReversed()) {
    later = [
      ...later,
      ...[when, ...options.map((option) => option.when)].flatMap((c) => named(c, quiz)),
    ];
    ahead.set(id, new Set(later));
  }
  const all = new Set(later);
  const signs = new Set(
    quiz.questions.flatMap(({ options }) =>
      options.flatMap((option) => Object.keys(option.signs ?? {}) as SignId[]),
    ),
  );
  /** What rules can see of an answer. */
  const seen = (question: string) => (option: OptionLogic) =>
    JSON.stringify([
      all.has(`${question}/${option.id}`) ? option.id : null,
      option.alone ?? false,
      Object.entries(option.signs ?? {}).sort(),
    ]);
  /** All that rules can still see: where the run stands, the questions asked, the answers that matter later, the clearest signs. */
  const knowledge = ({ answers, next }: Walk<QuestionLogic>) => {
    const at = next?.id ?? null;
    return JSON.stringify([
      at,
      Object.keys(answers),
      Object.entries(answers).flatMap(([id, chosen]) =>
        chosen.map((option) => `${id}/${option}`).filter((answer) => ahead.get(at)!.has(answer)),
      ),
      [...signs].map((sign) => clearest(quiz, answers, sign)),
    ]);
  };

  const done: Run[] = [];
  let going = [walk(quiz, {})];
  while (going.length > 0) {
    const further = new Map<string, Walk<QuestionLogic>>();
    for (const { answers, next, asked } of going) {
      if (next === null) {
        done.push({ asked: asked.map(({ id }) => id), answers });
        continue;
      }
      if (next.options.length === 0) throw new Error(`"${next.id}" offers no answer`);
      for (const way of ways(next, seen(next.id))) {
        const more = walk(quiz, { ...answers, [next.id]: way });
        further.set(knowledge(more), more);
      }
    }
    going = [...further.values()];
  }
  return done;
}
