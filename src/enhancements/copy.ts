/** Copies words or an address, and says beside the button whether it went well. */
const shown = 4000;

/** What a button copies: the words of its card, or the address it carries. */
function wanted(button: HTMLButtonElement): string {
  const words = button.closest('.words-card')?.querySelector<HTMLElement>('[data-words]');
  return words ? words.innerText.trim() : (button.dataset['copy'] ?? '');
}

// One listener for the page, so that a button which a tool draws later is served too.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-copy]');
  const status = button && button.parentElement?.querySelector('[role=status]');
  if (!status) return;
  const say = (sentence: string | undefined) => {
    status.textContent = sentence ?? '';
    setTimeout(() => (status.textContent = ''), shown);
  };
  // Where the page is not served safely, there is no clipboard at all.
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(wanted(button)))
    .then(
      () => say(button.dataset['done']),
      () => say(button.dataset['failed']),
    );
});

export {};
