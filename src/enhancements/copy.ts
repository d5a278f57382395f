/** Copies words or an address, and says beside the button whether it went well. */
const shown = 4000;

/** What a button copies: the words of its card, or the address it carries. */
function wanted(button: HTMLButtonElement): string {
  const words = button.closest('.words-card')?.querySelector<HTMLElement>('[data-words]');
  return words ? words.innerText.trim() : (button.dataset['copy'] ?? '');
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const status = button.parentElement?.querySelector('[role=status]');
  if (!status || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    const say = (sentence: string | undefined) => {
      status.textContent = sentence ?? '';
      setTimeout(() => (status.textContent = ''), shown);
    };
    navigator.clipboard.writeText(wanted(button)).then(
      () => say(button.dataset['done']),
      () => say(button.dataset['failed']),
    );
  });
}

export {};
