import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { useSettingsState, useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';
import { type FieldNames, ValueInput, type ValueInputProps } from './ValueInput.tsx';
import { readValue, textOfValue } from './valueText.ts';

interface ValueFieldProps extends Pick<ValueInputProps, 'control' | 'schema' | 'of'> {
  /** By which what was typed is kept. */
  name: string;
  field: FieldNames;
  /** As it is stored; undefined where it is not. */
  value: unknown;
  /** @returns whether it is stored */
  onValue: (value: unknown) => Promise<boolean>;
}

/** A stored value in its field: what is typed is stored when it is meant and right; else it stays, with what is wrong below it. */
export function ValueField({ name, field, value, onValue, ...kind }: ValueFieldProps) {
  const store = useSettingsStore();
  const blocked = useWriteBlock();
  const words = useSettingWords();
  const mark = useServices().format.decimalMark;
  const draft = useSettingsState(({ drafts }) => drafts[name]);
  const stored = textOfValue(kind.control, value, mark);
  const { type, tryFields, dropDrafts } = store.getState();
  const reading = draft?.isTried ? readValue(kind.control, kind.schema, draft.text, words, mark) : null;
  const problem = reading?.problem ?? null;
  const finish = async (text: string) => {
    if (text === stored) return dropDrafts(name);
    type(name, text);
    const read = readValue(kind.control, kind.schema, text, words, mark);
    if (read.problem !== null) return tryFields(name);
    const isStored = await onValue(read.value);
    // A switch shows what is stored; what was typed stays until it is, and what was typed meanwhile is another draft.
    const isSwitch = kind.control.kind === 'choice' || kind.control.kind === 'yesNo';
    if (isSwitch || (isStored && store.getState().drafts[name]?.text === text)) dropDrafts(name);
  };
  const problemId = `${name}:problem`;
  const described = [field['aria-describedby'], problem === null ? undefined : problemId];
  return (
    <>
      <ValueInput
        {...kind}
        field={{
          ...field,
          'aria-describedby': described.filter((one) => one !== undefined).join(' '),
          ...(problem === null ? {} : { 'aria-invalid': true }),
        }}
        text={draft?.text ?? stored}
        blocked={blocked}
        onText={(text) => type(name, text)}
        onDone={(text) => void finish(text)}
      />
      {problem === null ? null : (
        <small id={problemId} className="wrong" role="alert">
          {problem}
        </small>
      )}
    </>
  );
}
