/**
 * Lets a person choose their state once. The choice is kept on this device and nowhere else: the
 * numbers of all states come in one file, so that no request tells which state was chosen.
 */
interface StateInGuides {
  name: string;
  /** Its page. */
  href: string;
  /** Sentences by fact: "evaluate". */
  facts: Record<string, string>;
  /** Who helps, by kind: "parentCenter". */
  help: Record<string, { before: string; name: string; url: string | null; phone: string | null }>;
}
interface StatesFile {
  words: {
    label: string;
    none: string;
    change: string;
    kept: string;
    /** With "{name}" where the state's name goes. */
    more: string;
  };
  states: Record<string, StateInGuides>;
}

const key = 'state';

/** The state that was chosen; null where none was, or where storage is switched off. */
function chosen(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps the choice for the next page, where the browser allows it; this page has it anyway. */
function keep(code: string | null) {
  try {
    if (code === null) localStorage.removeItem(key);
    else localStorage.setItem(key, code);
  } catch {
    // Storage is switched off.
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

function link(text: string, href: string): HTMLAnchorElement {
  const a = make('a', text);
  a.href = href;
  return a;
}

/** The button on a state's own page that shows this state in the guides, or stops it. */
function startOwnPage(place: HTMLElement, code: string) {
  const button = place.querySelector('button')!;
  const show = (on: boolean) => {
    button.setAttribute('aria-pressed', String(on));
    place.querySelector<HTMLElement>('[data-off]')!.hidden = on;
    place.querySelector<HTMLElement>('[data-on]')!.hidden = !on;
  };
  place.hidden = false;
  show(chosen() === code);
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    keep(on ? code : null);
    show(on);
  });
}

/** What a box says of a state: the facts and helpers that its guide asks for, and where there is more. */
function sentences(wanted: string[], { words }: StatesFile, state: StateInGuides): Node[] {
  const { name, href, facts, help } = state;
  return [
    ...wanted.flatMap((fact) => facts[fact] ?? []).map((sentence) => make('p', sentence)),
    ...wanted
      .flatMap((kind) => help[kind] ?? [])
      .map(({ before, name: helper, url, phone }) => {
        const line = make('p', before, url ? link(helper, url) : helper);
        if (phone) line.append(', ', link(phone, `tel:+1${phone.replaceAll('-', '')}`));
        return line;
      }),
    make('p', link(words.more.replace('{name}', name), href)),
  ];
}

/** The box "In your state": a button until it is pressed, then a list of states, and the chosen one's numbers. */
function startBox(box: HTMLElement, file: string) {
  const button = box.querySelector('button')!;
  const place = box.querySelector('[role=status]')!;
  const wanted = (box.dataset['facts'] ?? '').split(' ');
  let loading: Promise<StatesFile> | undefined;

  const load = () => {
    loading ??= fetch(file).then(async (answer) => (await answer.json()) as StatesFile);
    return loading;
  };
  const show = (all: StatesFile, code: string) => {
    const state = Object.hasOwn(all.states, code) ? all.states[code] : undefined;
    place.replaceChildren(...(state ? sentences(wanted, all, state) : []));
  };
  const offer = (all: StatesFile) => {
    const select = make('select', new Option(all.words.none, ''));
    for (const [code, { name }] of Object.entries(all.states)) select.add(new Option(name, code));
    select.value = chosen() ?? '';
    if (select.selectedIndex === -1) select.value = '';
    select.addEventListener('change', () => {
      keep(select.value || null);
      show(all, select.value);
    });
    const kept = make('small', all.words.kept);
    button.replaceWith(make('label', all.words.label, ' ', select), kept);
    select.focus();
  };

  button.hidden = false;
  button.addEventListener('click', () => {
    // Where the file cannot be had, the list of states can.
    load().then(offer, () => button.parentElement!.querySelector('a')!.click());
  });
  const code = chosen();
  if (code !== null)
    load().then(
      (all) => {
        show(all, code);
        button.textContent = all.words.change;
      },
      () => (loading = undefined),
    );
}

for (const place of document.querySelectorAll<HTMLElement>('[data-my-state]'))
  startOwnPage(place, place.dataset['myState']!);
for (const box of document.querySelectorAll<HTMLElement>('[data-states]'))
  startBox(box, box.dataset['states']!);

export {};
