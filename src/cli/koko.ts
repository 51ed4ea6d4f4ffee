#!/usr/bin/env node
import {run} from './run.js';

// Whoever reads may have enough, as in `koko … | head -1`: the files are written all the same.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({code, message}: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') throw new Error(message);
  });

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
