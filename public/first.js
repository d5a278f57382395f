// Runs before the first paint: a page in chosen colors never flashes in the others, and what is
// only for people without script never shows.
document.documentElement.dataset.script = '';
try {
  const colors = localStorage.getItem('colors');
  if (colors === 'light' || colors === 'dark') document.documentElement.dataset.colors = colors;
} catch {
  // Storage is switched off: the device's own setting holds.
}
