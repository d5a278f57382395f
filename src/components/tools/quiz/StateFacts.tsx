import type { StateInGuides } from '../../../lib/states/in-guides';

interface Props {
  state: StateInGuides;
  /** The facts to show, in this order; those that the state has none of are left out. */
  facts: readonly (keyof StateInGuides['facts'])[];
}

/** What a state's data says, line by line, with who helps. */
export function StateFacts({ state, facts }: Props) {
  return (
    <>
      {facts.map((fact) => {
        const line = state.facts[fact];
        return (
          line && (
            <p key={fact}>
              {line.text}
              {line.link && <a href={line.link.href}>{line.link.text}</a>}
              {line.phone && (
                <>
                  {', '}
                  <a href={line.phone.href}>{line.phone.text}</a>
                </>
              )}
            </p>
          )
        );
      })}
    </>
  );
}
