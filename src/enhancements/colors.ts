/** Lets a person choose light or dark colors; only that choice is kept on the device. */
const label = document.querySelector<HTMLElement>('[data-color-choice]');
const select = label?.querySelector('select');
if (label && select) {
  label.hidden = false;
  select.value = document.documentElement.dataset['colors'] ?? 'auto';
  select.addEventListener('change', () => {
    if (select.value === 'auto') {
      delete document.documentElement.dataset['colors'];
      localStorage.removeItem('colors');
    } else {
      document.documentElement.dataset['colors'] = select.value;
      localStorage.setItem('colors', select.value);
    }
  });
}

export {};
