/** `npm start`: installs and builds what is needed, then serves the finished site. */
import { buildSiteIfChanged } from './lib/build-site.mjs';
import { install } from './lib/install.mjs';
import { sentenceFor } from './lib/plain-error.mjs';
import { readPort, requireFreePort } from './lib/port.mjs';
import { openProject } from './lib/project.mjs';
import { serveSite } from './lib/serve-site.mjs';

const project = openProject();

try {
  const port = readPort(project.env['PORT']);
  await requireFreePort(port); // before the work that may take minutes
  await install(project);
  await buildSiteIfChanged(project);
  await serveSite(project, port);
} catch (error) {
  // Whoever asks to stop in the middle of a step needs no explanation of why it failed.
  if (!project.stop.aborted) {
    console.error(`\n${sentenceFor(error)}`);
    process.exitCode = 1;
  }
}
