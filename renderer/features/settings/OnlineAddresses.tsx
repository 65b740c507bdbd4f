import { useState } from 'react';
import { settingDefinitions } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import type { Setting } from './settingsQuery.ts';
import { useSettingsState, useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';
import { readValue, textOfValue } from './valueText.ts';

const ways = ['providers', 'always', 'listed'] as const;
type Way = (typeof ways)[number];

const control = { kind: 'texts' } as const;

function wayOf(value: unknown): Way {
  if (value === null) return 'providers';
  return (value as readonly string[]).length === 0 ? 'always' : 'listed';
}

/** How this computer finds out whether it is online: null, an empty list and a list of addresses are three ways. */
export function OnlineAddresses({ setting, id }: { setting: Setting; id: string }) {
  const store = useSettingsStore();
  const blocked = useWriteBlock();
  const words = useSettingWords();
  const mark = useServices().format.decimalMark;
  const { key, value } = setting;
  const draft = useSettingsState(({ drafts }) => drafts[key]);
  const [isListing, setListing] = useState(false);
  const way = draft !== undefined || isListing ? 'listed' : wayOf(value);
  const { schema } = settingDefinitions.get(key)!;
  const { type, tryFields, dropDrafts, set } = store.getState();
  const stored = textOfValue(control, value, mark);
  const problem = draft?.isTried ? readValue(control, schema, draft.text, words, mark).problem : null;
  const choose = async (wanted: Way) => {
    setListing(wanted === 'listed');
    if (wanted === 'listed') return;
    dropDrafts(key);
    await set(key, wanted === 'always' ? [] : null);
  };
  const finish = async (text: string) => {
    if (text.trim() === '' || text === stored) return dropDrafts(key);
    const read = readValue(control, schema, text, words, mark);
    if (read.problem !== null) return tryFields(key);
    if (!(await set(key, read.value))) return;
    setListing(false);
    if (store.getState().drafts[key]?.text === text) dropDrafts(key);
  };
  return (
    <div className="setting-lines">
      <select
        id={id}
        aria-label={words.labels.of(key)}
        aria-describedby={`${id}-help`}
        value={way}
        disabled={blocked !== null}
        title={blocked ?? undefined}
        onChange={(event) => void choose(event.target.value as Way)}
      >
        {ways.map((one) => (
          <option key={one} value={one}>
            {words.screen.online[one]}
          </option>
        ))}
      </select>
      {way === 'listed' ? (
        <>
          <textarea
            rows={3}
            aria-label={words.screen.online.addresses}
            aria-describedby={problem === null ? undefined : `${id}-problem`}
            aria-invalid={problem === null ? undefined : true}
            spellCheck={false}
            readOnly={blocked !== null}
            value={draft?.text ?? stored}
            onChange={(event) => type(key, event.target.value)}
            onBlur={(event) => void finish(event.target.value)}
          />
          <small className="muted">{words.screen.oneALine}</small>
        </>
      ) : null}
      {problem === null ? null : (
        <small id={`${id}-problem`} className="wrong" role="alert">
          {problem}
        </small>
      )}
    </div>
  );
}
