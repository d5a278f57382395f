/** Opens "On this page" where it stands in a side rail; on narrow screens it waits, closed. */
const contents = document.querySelector<HTMLDetailsElement>('.contents');
const rail = matchMedia('(min-width: 68.75rem)');
const follow = () => {
  if (contents) contents.open = rail.matches;
};
follow();
rail.addEventListener('change', follow);

export {};
