import type { CitedRule } from '../../../lib/facts/in-language';

/** Rules, each with its link. */
export function RuleLinks({ rules }: { rules: readonly CitedRule[] }) {
  return (
    <ul data-no-readability>
      {rules.map(({ citation, url }) => (
        <li key={citation}>
          <a href={url}>{citation}</a>
        </li>
      ))}
    </ul>
  );
}
