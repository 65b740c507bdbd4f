import type { KeyboardEvent } from 'react';
import { choicesOf, mayBeEmpty } from '../../../shared/settings/schemaFacts.ts';
import type { ValueControl } from '../../../shared/settings/settingControls.ts';
import type { z } from '../../../shared/zod.ts';
import { useSettingWords } from './settingWords.ts';

/** What ties an input to its name and words. */
export interface FieldNames {
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

export interface ValueInputProps {
  field: FieldNames;
  control: ValueControl;
  schema: z.ZodType;
  /** By which its choices are named. */
  of: string;
  text: string;
  /** Why it can't be changed now; null when it can. */
  blocked: string | null;
  onText: (text: string) => void;
  /** It is meant as it stands now. */
  onDone: (text: string) => void;
  /** Enter was pressed in a field of text. */
  onEnter?: () => void;
}

function Choice({ field, schema, of, text, blocked, onDone }: ValueInputProps) {
  const words = useSettingWords();
  return (
    <select
      {...field}
      value={text}
      disabled={blocked !== null}
      title={blocked ?? undefined}
      onChange={(event) => onDone(event.target.value)}
    >
      {mayBeEmpty(schema) || text === '' ? <option value="">{words.screen.notSet}</option> : null}
      {choicesOf(schema).map((value) => (
        <option key={value} value={value}>
          {words.controls.choice(of, value)}
        </option>
      ))}
    </select>
  );
}

function YesNo({ field, text, blocked, onDone }: ValueInputProps) {
  return (
    <input
      {...field}
      type="checkbox"
      checked={text === 'true'}
      disabled={blocked !== null}
      title={blocked ?? undefined}
      onChange={(event) => onDone(String(event.target.checked))}
    />
  );
}

/** One value as it is typed or chosen. Enter and leaving a field of text say that it is meant. */
export function ValueInput(props: ValueInputProps) {
  const { field, control, text, blocked, onText, onDone, onEnter } = props;
  if (control.kind === 'choice') return <Choice {...props} />;
  if (control.kind === 'yesNo') return <YesNo {...props} />;
  const isNumber = control.kind === 'number' || control.kind === 'numbers';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onDone(text);
    onEnter?.();
  };
  return (
    <input
      {...field}
      type="text"
      inputMode={isNumber ? 'decimal' : 'text'}
      className={isNumber ? 'setting-number' : undefined}
      autoComplete="off"
      spellCheck={false}
      value={text}
      readOnly={blocked !== null}
      aria-disabled={blocked === null ? undefined : true}
      title={blocked ?? undefined}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => onDone(text)}
    />
  );
}
