export interface ChoiceCardsProps {
  /** What the radio buttons share. */
  name: string;
  options: readonly { id: string; label: string }[];
  chosen: string;
  /** True puts them side by side. */
  isPair?: boolean;
  onChoose: (option: string) => void;
}

/** A few options, all in sight, of which one is chosen. */
export function ChoiceCards({ name, options, chosen, isPair = false, onChoose }: ChoiceCardsProps) {
  return (
    <div class={isPair ? 'choice-cards choice-pair' : 'choice-cards'}>
      {options.map(({ id, label }) => (
        <label class="choice-card" key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
