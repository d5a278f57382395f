/** Goes one screen back, as the browser's own "back" does. */
export function Back({ label }: { label: string }) {
  return (
    <button class="button quiet back" type="button" onClick={() => history.back()}>
      {label}
    </button>
  );
}
