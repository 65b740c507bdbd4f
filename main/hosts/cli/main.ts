#!/usr/bin/env node
import * as fs from 'node:fs/promises';
import { styleText } from 'node:util';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import { isMissing } from '../../adapters/fileErrors.ts';
import { outputFailure, replaceOutputFile } from '../../adapters/nodeOutputFiles.ts';
import { chosenDataFolder } from '../chosenDataFolder.ts';
import type { Io } from './Command.ts';
import { runCommandLine } from './runCommandLine.ts';
import { readSecret, readStdin } from './standardInput.ts';
import { columnsOf } from './terminal.ts';

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: {
    columns: columnsOf(process.env.COLUMNS, process.stdout.columns),
    // As Node decides it: a terminal, NO_COLOR, FORCE_COLOR.
    hasColours: styleText('red', 'x', { stream: process.stdout }) !== 'x',
  },
  isErrTerminal: process.stderr.isTTY === true,
  readStdin,
  readSecret,
  isTyped: process.stdin.isTTY === true,
  async readFile(path) {
    try {
      return await fs.readFile(path, 'utf8');
    } catch (thrown) {
      const missing = isMissing(thrown);
      throw new AppError(
        missing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE',
        words.cli.commandLine.unreadableFile({ missing, path }),
        { path },
        { cause: thrown },
      );
    }
  },
  async writeFile(path, text) {
    try {
      await fs.writeFile(path, text);
    } catch (thrown) {
      throw outputFailure(thrown, path);
    }
  },
  replaceFile: replaceOutputFile,
};

// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), io, chosenDataFolder());
