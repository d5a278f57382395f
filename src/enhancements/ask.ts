/** Takes a question to the search page behind a "#", so that it never leaves the device. */
const form = document.querySelector<HTMLFormElement>('form.ask');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const question = new FormData(form).get('q');
  location.assign(`${form.action}#q=${encodeURIComponent(String(question ?? ''))}`);
});

export {};
