/** Narrows the list of states to those with a name, or a code, of which a word begins with what is typed; commas part several. */
const form = document.querySelector<HTMLFormElement>('.find-state');
const input = form?.querySelector('input');
const status = form?.querySelector<HTMLElement>('[role=status]');

if (form && input && status) {
  const items = Array.from(document.querySelectorAll<HTMLElement>('[data-find]'));
  const regions = Array.from(document.querySelectorAll<HTMLElement>('.region'));
  const map = document.querySelector<HTMLElement>('.tiles');
  const narrow = () => {
    const typed = input.value.trim().toLowerCase();
    const wanted = typed
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
    for (const item of items) {
      const names = ` ${item.dataset['find']!}`;
      item.hidden = wanted.length > 0 && !wanted.some((part) => names.includes(` ${part}`));
    }
    for (const region of regions)
      region.hidden = region.querySelector('[data-find]:not([hidden])') === null;
    if (map) map.hidden = wanted.length > 0;
    const found = items.filter((item) => !item.hidden).length;
    const { one, many, none } = status.dataset;
    status.textContent =
      wanted.length === 0
        ? ''
        : ((found === 0 ? none : found === 1 ? one : many)?.replace('{n}', String(found)) ?? '');
  };
  input.addEventListener('input', narrow);
  // A person who types a name and presses Enter wants that state.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = items.filter((item) => !item.hidden);
    if (found.length === 1) found[0]!.querySelector('a')?.click();
  });
  narrow();
}

export {};
