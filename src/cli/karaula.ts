#!/usr/bin/env node
// Nothing is imported statically: an old Node would fail on the import before it could say why.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `karaula needs Node 24 or newer and this is Node ${process.versions.node}: install Node 24, or run "npx karaula" inside the project, which brings its own\n`,
  );
  process.exit(2);
}
const { runProcess } = await import('./run-process.ts');
await runProcess(process);
