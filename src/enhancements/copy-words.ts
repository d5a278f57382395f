/** Copies the words of a card, and says so on the button. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-words]')) {
  const words = button.closest('.words-card')?.querySelector<HTMLElement>('[data-words]');
  const label = button.querySelector('span');
  if (!words || !label || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(words.innerText.trim());
    label.textContent = button.dataset['done'] ?? '';
    label.setAttribute('role', 'status');
  });
}

export {};
