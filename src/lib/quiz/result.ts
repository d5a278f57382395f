import { chosenFor } from './chosen-for';
import { clearest, type SignState } from './clearest';
import { decide } from './decide';
import type {
  SaidLetter,
  SaidNote,
  SaidOption,
  SaidOutcome,
  SaidPart,
  SaidQuestion,
  SaidQuiz,
  SaidStep,
} from './in-language';
import type { Answers } from './logic';
import { truth } from './truth';

/** What a person said that speaks for a part of the law. */
export interface SaidOfPart extends SaidPart {
  state: SignState;
  /** The answers, by the question that they belong to. */
  said: { question: string; title: string; labels: string[] }[];
}

/** A letter, with what the person said in it. */
export interface FilledLetter extends SaidLetter {
  /** What is known for the letter that it opens, by that letter's fields. */
  known: Readonly<Record<string, string>>;
}

/** A step, with its words filled in. */
export interface StepToDo extends Omit<SaidStep, 'letter'> {
  letter: FilledLetter | null;
}

/** A result as it is shown. */
export interface Result {
  outcome: SaidOutcome;
  parts: SaidOfPart[];
  steps: StepToDo[];
  notes: SaidNote[];
}

/** The options that were chosen for a question, in the order of the question. */
function chosenOptions({ id, options }: SaidQuestion, answers: Answers): SaidOption[] {
  const chosen = chosenFor(answers, id);
  return options.filter((option) => chosen.includes(option.id));
}

/** What a person said to a question, in its own words. */
export function labelsOf(question: SaidQuestion, answers: Answers): string[] {
  return chosenOptions(question, answers).map(({ label }) => label);
}

/** What speaks for a part of the law. */
function part(quiz: SaidQuiz, answers: Answers, of: SaidPart): SaidOfPart {
  const said = quiz.questions.flatMap((question) => {
    const labels = chosenOptions(question, answers)
      .filter(({ signs }) => signs?.[of.sign])
      .map(({ label }) => label);
    return labels.length > 0 ? [{ question: question.id, title: question.title, labels }] : [];
  });
  return { ...of, state: clearest(quiz, answers, of.sign), said };
}

/** A letter with what the person said in it; `blank` stands where nothing was said. */
function filled(letter: SaidLetter, quiz: SaidQuiz, answers: Answers, blank: string): FilledLetter {
  const said = quiz.questions
    .filter(({ id }) => letter.lists.includes(id))
    .flatMap((question) => chosenOptions(question, answers))
    .filter(({ id, alone }) => !alone && id !== 'not-sure')
    .map(({ label }) => label);
  const { said: field, choices = [] } = letter.opens ?? {};
  const list = (said.length > 0 ? said : [blank]).map((line) => `- ${line}`).join('\n');
  return {
    ...letter,
    paragraphs: letter.paragraphs.map((text) => text.replace('{said}', () => list)),
    known: Object.fromEntries([
      ...(field && said.length > 0 ? [[field, said.join('\n')] as const] : []),
      ...choices
        .filter(({ when }) => truth(when, quiz, answers))
        .map((choice) => [choice.field, choice.is] as const),
    ]),
  };
}

/** What an outcome shows for these answers; without answers, what it shows to anyone. */
export function resultOf(
  quiz: SaidQuiz,
  outcome: SaidOutcome,
  answers: Answers,
  blank: string,
): Result {
  const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((item) => item.id === id);
    if (!found) throw new Error(`No "${id}" in the quiz`);
    return found;
  };
  return {
    outcome,
    parts: outcome.parts.map((id) => part(quiz, answers, find(quiz.parts, id))),
    steps: outcome.steps
      .map((id) => find(quiz.steps, id))
      .filter(({ when }) => truth(when, quiz, answers))
      .map((step) => ({
        ...step,
        letter: step.letter ? filled(find(quiz.letters, step.letter), quiz, answers, blank) : null,
      })),
    notes: quiz.notes.filter(({ when }) => truth(when, quiz, answers)),
  };
}

/** The result of a whole run. */
export function result(quiz: SaidQuiz, answers: Answers, blank: string): Result {
  return resultOf(quiz, decide(quiz, answers), answers, blank);
}
