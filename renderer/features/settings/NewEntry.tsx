import { type FormEvent, useId, useRef } from 'react';
import type { MapControl } from '../../../shared/settings/settingControls.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { EntryNameFields } from './EntryNameFields.tsx';
import { type EntryPart, withPart } from './entryParts.ts';
import type { Setting } from './settingsQuery.ts';
import { useSettingsState, useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';
import { useEntryName } from './useEntryName.ts';
import { ValueInput } from './ValueInput.tsx';
import { readValue } from './valueText.ts';

interface NewEntryProps {
  setting: Setting;
  label: string;
  control: MapControl;
  parts: readonly EntryPart[];
}

/** What is typed of a row that is not there yet, by field: `dataset`, `name` and the parts. */
function useNewRow(key: string) {
  const store = useSettingsStore();
  const drafts = useSettingsState((state) => state.drafts);
  const fieldOf = (name: string) => `${key}/+/${name}`;
  return {
    fieldOf,
    textOf: (name: string, usual = '') => drafts[fieldOf(name)]?.text ?? usual,
    isTried: drafts[fieldOf('row')]?.isTried ?? false,
    type: (name: string, text: string) => store.getState().type(fieldOf(name), text),
    tryAll: () => store.getState().tryFields(fieldOf('row')),
    clear: () => {
      const own = Object.keys(store.getState().drafts).filter((field) => field.startsWith(fieldOf('')));
      store.getState().dropDrafts(...own);
    },
  };
}

/** What a part of a new row says before anybody types: a switch is on. */
const usualText = ({ control }: EntryPart): string => (control.kind === 'yesNo' ? 'true' : '');

/** The row that is to be added: for what, with which values. */
export function NewEntry({ setting, label, control, parts }: NewEntryProps) {
  const store = useSettingsStore();
  const blocked = useWriteBlock();
  const words = useSettingWords();
  const mark = useServices().format.decimalMark;
  const nameOf = useEntryName(control.by);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const row = useNewRow(setting.key);
  const { map } = words.screen;

  const dataset = row.textOf('dataset');
  const place = row.textOf('name').trim();
  const entry = control.by === 'disease' ? place : place === '' ? dataset : `${dataset}/${place}`;
  const isNamed = control.by === 'disease' ? place !== '' : dataset !== '';
  const isThere = Object.hasOwn(setting.value as object, entry);
  const nameProblem = !isNamed ? map.nameMissing : isThere ? map.already(nameOf(entry).name) : null;
  const readings = parts.map((part) =>
    readValue(part.control, part.schema, row.textOf(part.of, usualText(part)), words, mark),
  );
  const value = parts.reduce<unknown>((made, part, n) => {
    const reading = readings[n]!;
    return reading.problem === null ? withPart(made, part, reading.value) : made;
  }, null);
  const problems = [nameProblem, ...readings.map(({ problem }) => problem)];
  const valueProblem = value === null && problems.every((one) => one === null) ? map.valueMissing : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (blocked !== null) return;
    row.tryAll();
    if (valueProblem !== null || problems.some((one) => one !== null)) return;
    if (!(await store.getState().set(setting.key, value, entry))) return;
    row.clear();
    form.current?.querySelector<HTMLElement>(':is(input,select)')?.focus();
  };
  const shown = (problem: string | null, n: number) =>
    row.isTried && problem !== null ? (
      <small id={`${id}-${n}`} className="wrong" role="alert">
        {problem}
      </small>
    ) : null;
  const tied = (problem: string | null, n: number) =>
    row.isTried && problem !== null ? { 'aria-describedby': `${id}-${n}`, 'aria-invalid': true } : {};
  return (
    <form ref={form} className="new-entry" aria-label={map.addOf(label)} onSubmit={submit} noValidate>
      <EntryNameFields
        by={control.by}
        {...{ dataset, blocked }}
        name={row.textOf('name')}
        tied={tied(nameProblem, 0)}
        onDataset={(text) => row.type('dataset', text)}
        onName={(text) => row.type('name', text)}
      >
        {shown(nameProblem, 0)}
      </EntryNameFields>
      {parts.map((part, n) => {
        const problem = readings[n]!.problem ?? (n === 0 ? valueProblem : null);
        return (
          <div key={part.of}>
            <label htmlFor={`${id}-field-${n}`}>{words.controls.part(part.of)}</label>
            <ValueInput
              control={part.control}
              schema={part.schema}
              of={part.of}
              field={{ id: `${id}-field-${n}`, ...tied(problem, n + 1) }}
              text={row.textOf(part.of, usualText(part))}
              blocked={blocked}
              onText={(text) => row.type(part.of, text)}
              onDone={(text) => row.type(part.of, text)}
              onEnter={() => form.current?.requestSubmit()}
            />
            {shown(problem, n + 1)}
          </div>
        );
      })}
      <button type="submit" className="button" disabled={blocked !== null} title={blocked ?? undefined}>
        {map.add}
      </button>
    </form>
  );
}
