/** Values of settings as people read them. */

import { factsOf, providerIds, settingDefinitions } from '../../../shared/contract/index.ts';
import { mayBeEmpty, rangeOf } from '../../../shared/settings/schemaFacts.ts';
import { placeOf, type ValueControl } from '../../../shared/settings/settingControls.ts';
import type { SettingWords } from '../../../shared/words/settings.ts';
import type { Services } from '../../data/Services.ts';
import { isShownWhole, shownFactor, shownRange, textOfValue } from './valueText.ts';

type Speakers = Pick<Services, 'text' | 'format'> & { words: SettingWords };

/** A server of the user's own has no address of its own. */
function emptyWords(key: string, { controls, screen }: SettingWords): string {
  const provider = providerIds.find((id) => key === `providers.${id}.baseUrl`);
  if (provider !== undefined && factsOf(provider).isUsersOwn) return screen.notSet;
  return controls.none(key) ?? screen.notSet;
}

function onlineWords(value: unknown, { screen }: SettingWords): string {
  if (value === null) return screen.online.providers;
  const addresses = value as readonly string[];
  return addresses.length === 0 ? screen.online.always : addresses.join(' ');
}

/** @param of by which choices are named */
function oneValue(
  control: ValueControl,
  of: string,
  value: unknown,
  { text, format, words }: Speakers,
): string {
  if (control.kind === 'texts') return onlineWords(value, words);
  if (value === null || value === undefined || value === '') return emptyWords(of, words);
  switch (control.kind) {
    case 'yesNo':
      return value === true ? words.screen.yes : words.screen.no;
    case 'choice':
      return words.controls.choice(of, String(value));
    case 'number': {
      const { unit } = control;
      const number = format.decimal((value as number) * shownFactor(unit), 3);
      return unit === null ? number : `${number} ${words.controls.unit(unit)}`;
    }
    case 'order':
      return format.list((value as string[]).map((id) => text.common.providerNames.of(id)));
    default:
      return textOfValue(control, value, format.decimalMark);
  }
}

/** The value of a setting in a few words. */
export function valueWords(key: string, value: unknown, speakers: Speakers): string {
  const { control } = placeOf(key);
  const { screen } = speakers.words;
  if (control.kind !== 'map') return oneValue(control, key, value, speakers);
  const count = Object.keys(value as object).length;
  return count === 0 ? screen.nothing : screen.entries(count, speakers.format.count(count));
}

/** What may be typed, in a sentence; null where a choice shows it. */
export function rangeWords(
  key: string,
  { words: { controls }, format }: Pick<Speakers, 'words' | 'format'>,
): string | null {
  const { control } = placeOf(key);
  const { schema } = settingDefinitions.get(key)!;
  const range = rangeOf(schema);
  if (control.kind !== 'number' || range === null) return null;
  const { unit } = control;
  const sentence = (isShownWhole(schema, unit) ? controls.whole : controls.number)(
    shownRange(range, unit, format.decimalMark),
  );
  return mayBeEmpty(schema) ? `${sentence} ${controls.mayBeEmpty}` : sentence;
}
