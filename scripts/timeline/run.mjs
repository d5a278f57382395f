/** The timeline on the command line, for those who maintain the rules. What it can do stands in README. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('command.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
const { exitCode, out, err } = module.command(process.argv.slice(2), new Date());
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exitCode;
