interface Props {
  label: string;
  /** The question whose answer it changes; read out, because many such buttons stand on a screen. */
  title: string;
  onChange: () => void;
}

/** Goes to a question to change its answer. */
export function Change({ label, title, onChange }: Props) {
  return (
    <button class="link" type="button" onClick={onChange}>
      {label}
      <span class="unseen">: {title}</span>
    </button>
  );
}
