/** Settings as the command line shows them: by group, with what may be typed and where a value comes from. */
import type { Result } from '../../../shared/contract/index.ts';
import { choicesOf, rangeOf } from '../../../shared/settings/schemaFacts.ts';
import { placeOf, settingGroups } from '../../../shared/settings/settingControls.ts';
import { settingDefinitions } from '../../../shared/settings/settingsSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { spoken, words } from '../../../shared/words/index.ts';
import { settingWordsFor } from '../../../shared/words/settings.ts';
import { table } from './table.ts';

type Reading = Result<'settings.get'>;
type Listed = Result<'settings.list'>['settings'][number];

const settingWords = () => settingWordsFor(spoken);

/** What may be typed, as a sentence; empty where the meaning of the setting says it. */
function allowed(key: string): string {
  const { schema } = settingDefinitions.get(key)!;
  const choices = choicesOf(schema);
  if (choices.length > 0) return settingWords().controls.oneOf(choices.join(', '));
  const range = rangeOf(schema);
  if (placeOf(key).control.kind !== 'number' || range === null) return '';
  const shown = (end: number | null) => (end === null ? null : String(end));
  const ends = { min: shown(range.min), max: shown(range.max) };
  return range.isWhole ? settingWords().controls.whole(ends) : settingWords().controls.number(ends);
}

const meaning = (key: string, help: string): string => [help, allowed(key)].filter(Boolean).join(' ');

/** One setting with its value. */
export function settingText({ key, value, isDefault }: Reading): string {
  return `${key} = ${JSON.stringify(value)}${isDefault ? ` (${settingWords().screen.isDefault.toLocaleLowerCase(spoken)})` : ''}`;
}

/** One setting with its value, its meaning, and who set it when. */
export function settingDetails(reading: Reading): string {
  const { key, source } = reading;
  const { sourceOf } = words.cli.commandLine;
  const set = source.kind === 'default' || source.at === null ? '' : utcStamp(source.at);
  const from = set === '' ? '' : sourceOf({ when: set, by: source.kind === 'set' ? source.by : null });
  return [settingText(reading), meaning(key, words.settings.help(key)), from].filter(Boolean).join('\n');
}

/** All settings, a table for each group. */
export function settingTables(settings: readonly Listed[]): string {
  const { tables, commandLine } = words.cli;
  const headings = [tables.setting, tables.value, '', tables.meaning];
  return settingGroups
    .map((group) => {
      const rows = settings
        .filter(({ key }) => placeOf(key).group === group)
        .map(({ key, value, isDefault, help }) => [
          key,
          JSON.stringify(value),
          isDefault ? '' : commandLine.changed,
          meaning(key, help),
        ]);
      return `${settingWords().labels.groups[group]}\n${table(headings, rows)}`;
    })
    .join('\n\n');
}
