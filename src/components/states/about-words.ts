import { statePages as t } from '../../i18n/state-pages';
import type { Doubts } from '../../lib/states/doubts-of';

/** What a source or a doubt is about, as a reader says it. */
export function aboutWords(about: Doubts['about']): string {
  switch (about.kind) {
    case 'step':
      return t.steps[about.step];
    case 'word':
      return t.about.word(t.words[about.word]);
    case 'transfer':
      return t.about.transfer;
    case 'served':
      return t.state.served;
    case 'delay':
      return t.state.delay;
    case 'transition':
      return t.state.transition;
    case 'majority':
      return t.state.majority;
    case 'helper':
      return about.name;
    case 'all':
      return t.about.all;
  }
}
