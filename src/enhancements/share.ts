/** The two share buttons that need a script: the device's own share sheet, and copying the address. */
const row = document.querySelector<HTMLElement>('[data-share]');
const url = row?.dataset['share'] ?? '';

const device = row?.querySelector<HTMLButtonElement>('[data-share-device]');
if (device && 'share' in navigator) {
  device.parentElement!.hidden = false;
  device.addEventListener('click', () => {
    // Closing the sheet without choosing rejects the promise; that is no error.
    navigator.share({ title: document.title, url }).catch(() => undefined);
  });
}

const copy = row?.querySelector<HTMLButtonElement>('[data-copy-link]');
const label = copy?.querySelector('span');
if (copy && label && 'clipboard' in navigator) {
  copy.parentElement!.hidden = false;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(url);
    label.textContent = copy.dataset['done'] ?? '';
    label.setAttribute('role', 'status');
  });
}

export {};
