/** Narrows the list of states to those whose name or code begins a word with what is typed. */
const form = document.querySelector<HTMLFormElement>('.find-state');
const input = form?.querySelector('input');
const status = form?.querySelector<HTMLElement>('[role=status]');

if (form && input && status) {
  const items = Array.from(document.querySelectorAll<HTMLElement>('[data-find]'));
  const regions = Array.from(document.querySelectorAll<HTMLElement>('.region'));
  const map = document.querySelector<HTMLElement>('.tiles');
  const narrow = () => {
    const typed = input.value.trim().toLowerCase();
    for (const item of items) item.hidden = !` ${item.dataset['find']!}`.includes(` ${typed}`);
    for (const region of regions)
      region.hidden = region.querySelector('[data-find]:not([hidden])') === null;
    if (map) map.hidden = typed !== '';
    const found = items.filter((item) => !item.hidden).length;
    const { one, many, none } = status.dataset;
    status.textContent =
      typed === ''
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
