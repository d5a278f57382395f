import { wordingIn } from '../components/states/wording';
import type { StateToChoose } from '../components/tools/letter/props';
import { federalSteps } from '../data/federal-steps';
import { jurisdictions } from '../data/jurisdictions';
import { getLetterField, letterFields } from '../data/letters';
import { getRule } from '../data/rules';
import type { Letter } from '../data/schema/letter';
import { dictionary } from '../i18n/dictionary';
import type { Lang } from '../i18n/lang';
import { stateAddress, stateTimelineAddress } from '../lib/addresses';
import { inLanguage } from '../lib/facts/in-language';
import { shortCitation } from '../lib/facts/short-citation';
import { stateSlots } from '../lib/letters/state-slots';
import type { LetterVersion, SaidField, StateInLetter } from '../lib/letters/version';
import { stateInGuides } from '../lib/states/in-guides';
import { limitInLetter } from '../lib/states/limit-in-letter';
import { nameInSentence } from '../lib/states/name-in-sentence';
import { fieldIdsOf, letterIn, rulesOf, type LetterInLanguage } from './letters';
import { ruleFacts } from './rule-facts';

const usesState = ({ text }: LetterInLanguage) =>
  text.paragraphs
    .flat()
    .some(({ pieces }) =>
      pieces.some((piece) => piece.kind === 'slot' && stateSlots.includes(piece.name)),
    );

/** What a state puts into a letter, by the state's code; only states that have something to put in. */
function statesFor(letter: LetterInLanguage, lang: Lang): LetterVersion['states'] {
  if (!usesState(letter)) return {};
  const { letters: t } = dictionary(lang);
  const { stateLimit } = letter.letter;
  const wording = wordingIn(lang);
  return Object.fromEntries(
    jurisdictions.map((state): [string, StateInLetter] => {
      const own = state.words.find((word) => word.for === 'iep-team')?.term;
      return [
        state.code,
        {
          name: nameInSentence(state, wording),
          limit: stateLimit && limitInLetter(state, stateLimit, federalSteps, wording),
          team: own === undefined ? null : t.team(own),
        },
      ];
    }),
  );
}

/** What stands in a letter's brackets while nothing is said, by field. */
export const blanksOf = (letter: Letter, lang: Lang): Record<string, string> =>
  Object.fromEntries(
    fieldIdsOf(letter).flatMap((name): [string, string][] => {
      const field = getLetterField(name);
      return 'blank' in field ? [[name, field.blank[lang]]] : [];
    }),
  );

/** What a letter says for the options of its choices that can stand in a slot. */
const choicesOf = (letter: Letter, lang: Lang): LetterVersion['choices'] =>
  Object.fromEntries(
    fieldIdsOf(letter).flatMap((name) => {
      const field = getLetterField(name);
      if (field.kind !== 'choice') return [];
      const said = field.options.flatMap(({ id, inLetter }) =>
        inLetter ? [[id, inLetter[lang]]] : [],
      );
      return said.length > 0 ? [[name, Object.fromEntries(said)]] : [];
    }),
  );

/** All that the letter tool needs to write a letter in one language. */
export async function letterVersion(id: string, lang: Lang): Promise<LetterVersion> {
  const found = await letterIn(id, lang);
  const { letters: t } = dictionary(lang);
  const rules = rulesOf(found);
  return {
    lang,
    text: found.text,
    title: found.words.title,
    blanks: blanksOf(found.letter, lang),
    choices: choicesOf(found.letter, lang),
    citations: Object.fromEntries(
      rules.map((rule) => [rule, shortCitation(getRule(rule).citation)]),
    ),
    team: t.usualTeam,
    subjectWord: t.subject,
    states: statesFor(found, lang),
  };
}

/** The fields of a letter in the language of the page. */
export function fieldsOf(letter: Letter, lang: Lang): SaidField[] {
  const wanted = fieldIdsOf(letter);
  return inLanguage(
    letterFields.filter(({ id }) => wanted.includes(id)),
    lang,
    ruleFacts(lang),
  ).toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
}

/** The states to choose from, with their rule for the step that the letter speaks of; none where it speaks of no state. */
export function statesInLetter(letter: LetterInLanguage, lang: Lang): StateToChoose[] {
  if (!usesState(letter)) return [];
  const { stateLimit } = letter.letter;
  const { inYourState } = dictionary(lang).limits;
  const wording = wordingIn(lang);
  return jurisdictions.map((state) => {
    const { code, name, slug } = state;
    const href = stateAddress(slug);
    const { facts } = stateInGuides(state, href, federalSteps, wording, inYourState);
    return {
      code,
      name,
      href,
      timeline: stateTimelineAddress(slug),
      rule: (stateLimit && facts[stateLimit]?.text) ?? null,
    };
  });
}
