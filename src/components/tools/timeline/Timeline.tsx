import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fillBlanks } from '../../../lib/fill-blanks';
import { createTimelineStore } from '../../../stores/timeline';
import { addressOf, journeyInAddress, showAddress, showPartsOf } from './address';
import { ChooseState } from './ChooseState';
import { Form } from './Form';
import { forget, kept, startKeeping } from './keeping';
import type { TimelineProps } from './props';
import { News } from './News';
import { Result } from './Result';
import { chosenState } from '../chosen-state';
import { followToday } from '../today';
import { useKeeping } from '../use-keeping';
import { useNews } from './use-news';
import { useStateChoice } from './use-state-choice';

/**
 * The timeline: a state, a journey, the dates that a family knows, and what follows. What follows is reckoned in lib.
 * The server knows no dates, so the store stays empty until the page is there.
 */
export function Timeline({ state: first, states, text, links }: TimelineProps) {
  const store = useMemo(() => createTimelineStore(first), [first]);
  const state = useStore(store.$state);
  const journey = useStore(store.$said);
  const moved = useStore(store.$moved);
  const { choice, choose } = useStateChoice(store);
  const { isKept, canKeep, keep } = useKeeping({ start: () => startKeeping(store), forget });
  useNews(store, text);
  const [cleared, setCleared] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const before = kept();
    if (before) {
      store.restore(before);
      store.$journey.set(before.journey);
      keep(true);
    }
    const read = () => {
      // Without a state its journeys are not known yet, and a name that is none of them then does no harm.
      const named = store.$state.get()
        ? journeyInAddress(store.$state.get()!.journeys)
        : location.hash.slice(1);
      if (named) store.$journey.set(named);
    };
    read();
    const code = before?.state || chosenState();
    if (!first && states.some((one) => one.code === code)) void choose(code!);
    addEventListener('hashchange', read);
    const end = followToday(store);
    return () => {
      removeEventListener('hashchange', read);
      end();
    };
  }, [store]);

  const address = state && journey && addressOf(links, state, journey.id);
  useEffect(() => {
    if (state) showPartsOf(state.code);
    if (state && state.code !== first?.code) {
      const site = document.title.split(' · ').at(-1)!;
      document.title = `${fillBlanks(text.titleIn, { state: state.nameInSentence })} · ${site}`;
    }
  }, [state]);
  useEffect(() => {
    const isFirst = journey === first?.journeys[0] && location.hash === '';
    if (address && !isFirst) showAddress(address);
  }, [address]);

  const clear = () => {
    store.clear();
    keep(false);
    setCleared(cleared + 1);
    store.$news.set(text.keep.cleared);
    heading.current?.focus();
  };
  return (
    <div class="tl">
      <h1 ref={heading} tabIndex={-1}>
        {state ? fillBlanks(text.titleIn, { state: state.nameInSentence }) : text.title}
      </h1>
      <p class="answer">{state ? text.lead : text.choose.first}</p>
      <News store={store} />
      {state && !state.federalRulesApply && <p class="box state">{text.noFederal}</p>}
      <div class="tl-form">
        <ChooseState
          states={states}
          state={state}
          choice={choice}
          moved={moved}
          text={text.choose}
          onChoose={(code) => void choose(code)}
        />
        {state && journey && (
          <Form
            key={cleared}
            store={store}
            state={state}
            journey={journey}
            text={text}
            keeping={{ isKept, canKeep, onKeep: keep, onClear: clear }}
          />
        )}
      </div>
      {state && journey && (
        <Result
          store={store}
          state={state}
          journey={journey}
          text={text}
          address={new URL(address!, links.site).href}
          say={store.$news.set}
        />
      )}
    </div>
  );
}
