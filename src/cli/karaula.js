#!/usr/bin/env node
// Plain JavaScript, and nothing imported before the check: an old Node reads no .ts file, and could not say why.
const { node } = process.versions;
if (Number.parseInt(node, 10) < 24) {
  process.stderr.write(
    `karaula needs Node 24 or newer and this is Node ${node}: install Node 24, or run "npx karaula" inside the project, which brings its own\n`,
  );
  process.exit(2);
}
const { runProcess } = await import('./run-process.ts');
await runProcess(process);
