/** Offers the device's own share sheet where it has one. */
const button = document.querySelector<HTMLButtonElement>('[data-share]');
if (button && 'share' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    // Closing the sheet without choosing rejects the promise; that is no error.
    navigator
      .share({ title: document.title, url: button.dataset['share'] ?? '' })
      .catch(() => undefined);
  });
}

export {};
