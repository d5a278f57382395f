/** Lets a person choose light or dark colors; only that choice is kept on the device. */
const label = document.querySelector<HTMLElement>('[data-color-choice]');
const select = label?.querySelector('select');
const root = document.documentElement;

/** Keeps the choice for the next page, where the browser allows it; this page has it anyway. */
function keep(colors: string) {
  try {
    if (colors === 'auto') localStorage.removeItem('colors');
    else localStorage.setItem('colors', colors);
  } catch {
    // Storage is switched off.
  }
}

if (label && select) {
  label.hidden = false;
  select.value = root.dataset['colors'] ?? 'auto';
  select.addEventListener('change', () => {
    if (select.value === 'auto') delete root.dataset['colors'];
    else root.dataset['colors'] = select.value;
    keep(select.value);
  });
}

export {};
