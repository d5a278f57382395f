/**
 * Lets a person choose their state once. The choice is kept on this device and nowhere else: the
 * numbers of all states come in one file, so that no request tells which state was chosen.
 */
interface Line {
  text: string;
  link?: { text: string; href: string };
  phone?: { text: string; href: string };
}
interface StateInGuides {
  name: string;
  /** Its page. */
  href: string;
  /** What there is to say, by what a guide asks for: "evaluate". */
  facts: Record<string, Line>;
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
  const show = (on: boolean) => button.setAttribute('aria-pressed', String(on));
  place.hidden = false;
  show(chosen() === code);
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    keep(on ? code : null);
    show(on);
  });
}

/** What a box says of a state: what its guide asks for, and where there is more. */
function lines(wanted: string[], { words }: StatesFile, state: StateInGuides): Node[] {
  const known = wanted.flatMap((fact) => state.facts[fact] ?? []);
  return [
    make('p', make('strong', state.name)),
    ...known.map(({ text, link: to, phone }) => {
      const line = make('p', text);
      if (to) line.append(link(to.text, to.href));
      if (phone) line.append(', ', link(phone.text, phone.href));
      return line;
    }),
    make('p', link(words.more.replace('{name}', state.name), state.href)),
  ];
}

/** The box "In your state": a button until it is pressed, then a list of states, and the chosen one's numbers. */
function startBox(box: HTMLElement, file: string) {
  const button = box.querySelector('button')!;
  const place = box.querySelector('.state-says')!;
  const wanted = (box.dataset['facts'] ?? '').split(' ');
  let loading: Promise<StatesFile> | undefined;

  const load = () => {
    loading ??= fetch(file)
      .then(async (answer) => (await answer.json()) as StatesFile)
      .catch((error: unknown) => {
        loading = undefined; // so that the next press tries again
        throw error;
      });
    return loading;
  };
  const show = (all: StatesFile, code: string) => {
    const state = Object.hasOwn(all.states, code) ? all.states[code] : undefined;
    place.replaceChildren(...(state ? lines(wanted, all, state) : []));
  };
  const offer = (all: StatesFile) => {
    const select = make('select', new Option(all.words.none, ''));
    for (const [code, { name }] of Object.entries(all.states)) select.add(new Option(name, code));
    select.value = chosen() ?? '';
    if (select.selectedIndex === -1) select.value = '';
    // What stands there on arrival is read where it stands; what a choice brings is announced.
    place.setAttribute('role', 'status');
    select.addEventListener('change', () => {
      keep(select.value || null);
      show(all, select.value);
    });
    const kept = make('span', all.words.kept);
    kept.className = 'small';
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
      () => undefined,
    );
}

for (const place of document.querySelectorAll<HTMLElement>('[data-my-state]'))
  startOwnPage(place, place.dataset['myState']!);
for (const box of document.querySelectorAll<HTMLElement>('[data-states]'))
  startBox(box, box.dataset['states']!);

export {};
