import type { CitedRule } from '../../../lib/facts/in-language';
import { RuleLinks } from './RuleLinks';

interface Props {
  label: string;
  /** What they are the rules of; read out, because many such lists stand on a page. */
  about: string;
  rules: readonly CitedRule[];
}

/** The rules behind some words; closed, because a parent in a hurry needs the words first. */
export function Cited({ label, about, rules }: Props) {
  return (
    rules.length > 0 && (
      <details class="cited" data-no-readability>
        <summary>
          {label}
          <span class="unseen">: {about}</span>
        </summary>
        <RuleLinks rules={rules} />
      </details>
    )
  );
}
