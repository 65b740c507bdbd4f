/** `COMMAND --help`: every option in a sentence, and an example that can be typed. */
import { describe, expect, it } from 'vitest';
import { commandHelp } from '../../../main/hosts/cli/help.ts';
import { parseCommand } from '../../../main/hosts/cli/parseArguments.ts';
import { allCommands } from '../../../main/hosts/cli/runCommandLine.ts';
import { words } from '../../../shared/words/index.ts';

/** `a "b c"` -> `a`, `b c`: as a shell takes it apart. */
const typedWords = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

describe.each(allCommands.map((command) => [command.name, command] as const))(
  'outpost %s --help',
  (name, command) => {
    it('says in one sentence what each option does, and what holds without it', () => {
      for (const option of Object.keys(command.options)) {
        const said = words.cli.options.of(name, option);
        expect({ option, text: said?.text }).toEqual({
          option,
          text: expect.stringMatching(/^[A-Z].*[^.]\.$/),
        });
        expect(said!.value === '').toBe(command.options[option] === 'boolean');
        const help = commandHelp(command);
        const line = help.split('\n').findIndex((one) => one.trim().split(' ')[0] === `--${option}`);
        expect(help.split('\n')[line + 1]).toMatch(/Default: \S.*\.$|It must be given\.$/);
      }
    });

    it('has an example that is understood as this command', () => {
      const [program, ...args] = typedWords(words.cli.examples[name]!);
      expect(program).toBe('outpost');
      expect(parseCommand(args, allCommands, '/data').command.name).toBe(name);
      expect(commandHelp(command)).toContain(words.cli.examples[name]);
    });

    it('names no option in its usage that it does not take', () => {
      const used = [...command.usage().matchAll(/--([a-z-]+)/g)].map(([, option]) => option);
      expect(Object.keys(command.options)).toEqual(expect.arrayContaining(used));
    });
  },
);
