/** The oldest Node that Astro 7 starts on. */
export const oldestNode = '22.12.0';

/**
 * @param {string} version as Node prints it, like `v24.1.0`
 * @param {string} wanted
 */
export function isAtLeast(version, wanted) {
  const have = numbers(version);
  const want = numbers(wanted);
  const differing = want.findIndex((part, i) => part !== (have[i] ?? 0));
  return have.length > 0 && (differing === -1 || (have[differing] ?? 0) > (want[differing] ?? 0));
}

/** @param {string} version */
function numbers(version) {
  return (/^v?(\d+)\.(\d+)\.(\d+)/.exec(version.trim())?.slice(1) ?? []).map(Number);
}
