import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import InYourState from './InYourState.astro';
import MixUp from './MixUp.astro';
import MixUps from './MixUps.astro';
import Side from './Side.astro';
import SideBySide from './SideBySide.astro';
import Term from './Term.astro';
import WordsToUse from './WordsToUse.astro';
import WritingSpace from './WritingSpace.astro';

/** What authors may use in a guide without importing it. */
export const parts = {
  Checklist,
  Cite,
  Example,
  Fact,
  InYourState,
  MixUp,
  MixUps,
  Side,
  SideBySide,
  Term,
  WordsToUse,
  WritingSpace,
};
