import { buildInputs, isBuilt, stampBuild } from './build-stamp.mjs';
import { PlainError } from './plain-error.mjs';
import { runCommand } from './run-command.mjs';
import { withoutStackFrames } from './without-stack-frames.mjs';

/**
 * Builds the site and its search index, and shows every message of the tools.
 *
 * @param {import('./project.mjs').Project} project
 * @returns {Promise<boolean>} whether it worked
 */
export async function buildSite(project) {
  const { code } = await build(project, 'show');
  return code === 0;
}

/**
 * Builds the site for a visitor: only when something changed, and with nothing to read unless it fails.
 *
 * @param {import('./project.mjs').Project} project
 */
export async function buildSiteIfChanged(project) {
  if (isBuilt(project.root, buildInputs(project.root, project.env))) {
    console.log('The site is already built from these files.');
    return;
  }
  console.log('Building the site.');
  const { code, output } = await build(project, 'keep');
  if (code === 0) return;
  throw new PlainError(
    `${withoutStackFrames(output)}\n\nThe site could not be built; the lines above say why. For every detail, run: npm run build`,
  );
}

/**
 * @param {import('./project.mjs').Project} project
 * @param {'show' | 'keep'} output
 */
async function build({ root, env, stop }, output) {
  const builtFrom = buildInputs(root, env);
  const ended = await runCommand('npm', ['run', 'build', '--silent'], {
    cwd: root,
    env,
    stop,
    output,
  });
  if (ended.code === 0) stampBuild(root, builtFrom);
  return ended;
}
