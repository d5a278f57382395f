/**
 * A tool's messages without the lines that only its own developers can read.
 *
 * @param {string} output
 */
export function withoutStackFrames(output) {
  return output
    .split('\n')
    .filter(
      (line) =>
        !/^\s*at .*(:\d+:\d+|<anonymous>|native|index \d+)\)?$/.test(line) &&
        !/^\s*Stack trace:\s*$/.test(line),
    )
    .join('\n')
    .trimEnd();
}
