import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fillBlanks } from '../../../lib/fill-blanks';
import { createSearchStore } from '../../../stores/search';
import { groups, startPagefind, type SearchResult } from './pagefind';

/** The words of the search page, chosen by language on the server. */
export interface SearchText {
  label: string;
  hint: string;
  button: string;
  searching: string;
  foundOne: string;
  foundMany: string;
  foundSome: string;
  nothing: string;
  failed: string;
  /** What a state's page holds. */
  stateAnswer: string;
  groups: Record<SearchResult['group'], string>;
}

interface Props {
  text: SearchText;
  fillers: string[];
}

/** The question that our own forms leave behind "#", which no server sees; null where there is none. */
const ownQuestion = () => new URLSearchParams(location.hash.slice(1)).get('q');

/** The question of a link that somebody shared. */
const linkedQuestion = () => new URLSearchParams(location.search).get('q');

/** Search: a question, and the pages that answer it, grouped. Which pages those are is decided in lib. */
export function Search({ text, fillers }: Props) {
  const { $search, search } = useMemo(
    () => createSearchStore(startPagefind, new Set(fillers)),
    [fillers],
  );
  const state = useStore($search, { ssr: 'initial' });
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // An address without a question leaves alone what a person has typed or found.
    const show = (question: string | null) => {
      if (question === null || !input.current) return;
      input.current.value = question;
      void search(question);
    };
    const follow = () => show(ownQuestion());
    show(ownQuestion() ?? linkedQuestion());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [search]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const question = input.current?.value ?? '';
    // Replaced, not pushed: "back" leaves the search page, and comes back to this question.
    history.replaceState(null, '', `${location.pathname}#q=${encodeURIComponent(question)}`);
    void search(question);
  };

  const message = () => {
    const fill = (sentence: string, n = 0) =>
      fillBlanks(sentence, { n, question: 'question' in state ? state.question : '' });
    switch (state.kind) {
      case 'start':
        return '';
      case 'searching':
        return text.searching;
      case 'failed':
        return text.failed;
      case 'answered': {
        const n = state.results.length;
        if (state.match === 'none') return fill(text.nothing);
        if (state.match === 'some') return fill(text.foundSome);
        return fill(n === 1 ? text.foundOne : text.foundMany, n);
      }
    }
  };

  const results = state.kind === 'answered' ? state.results : [];
  return (
    <div class="search">
      <form role="search" method="dialog" onSubmit={submit}>
        <label for="q">{text.label}</label>
        <p class="small" id="q-hint">
          {text.hint}
        </p>
        <div class="ask-row">
          <input
            id="q"
            name="q"
            type="search"
            ref={input}
            autocomplete="off"
            enterkeyhint="search"
            aria-describedby="q-hint"
            onFocus={() => void startPagefind().catch(() => undefined)}
          />
          <button class="button main" type="submit">
            {text.button}
          </button>
        </div>
      </form>
      <p class="found" role="status">
        {message()}
      </p>
      {groups.map((group) => {
        const here = results.filter((result) => result.group === group);
        return (
          here.length > 0 && (
            <section key={group}>
              <h2>{text.groups[group]}</h2>
              <ul class="results">
                {here.map(({ url, title, answer }) => (
                  <li key={url}>
                    <a href={url}>{title}</a>
                    <p>{group === 'states' ? text.stateAnswer : answer}</p>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
