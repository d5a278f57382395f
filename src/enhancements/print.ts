/** Shows and serves the print buttons: the whole guide, or only its check-lists and sheets. */
const root = document.documentElement;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset['printing'] = button.dataset['print'] ?? '';
    print();
  });
}

addEventListener('beforeprint', () => {
  // An open explanation would lie over the printed text; all of them are printed as notes anyway.
  for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
});
addEventListener('afterprint', () => {
  delete root.dataset['printing'];
});

export {};
