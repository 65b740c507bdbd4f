import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { useTeamState } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { setupQuery } from '../provider/index.ts';
import { type JoinFields, joinOrder, type MissingField, missingField } from './joinOrder.ts';
import { TeamAnswerLine } from './TeamAnswerLine.tsx';
import { useTeamWords } from './useTeamWords.ts';

const MAX_ADDRESS = 2_000;
const MAX_PASSWORD = 500;
const MAX_NAME = 200;

const firstFields: JoinFields = { address: '', isPlainText: false, begins: false, name: '' };

interface CheckProps {
  label: string;
  isOn: boolean;
  isDisabled: boolean;
  onChange: (isOn: boolean) => void;
  children?: ReactNode;
}

function Check({ label, isOn, isDisabled, onChange, children }: CheckProps) {
  const id = useId();
  return (
    <div className="team-wide">
      <label className="lock-check">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isDisabled}
          aria-describedby={children === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {children === undefined ? null : (
        <small id={id} className="muted">
          {children}
        </small>
      )}
    </div>
  );
}

/** Whether the system keeps passwords encrypted; taken to be so until it is known. */
function useHasKeyStore(): boolean {
  const { stores } = useServices();
  return useAnswer(setupQuery(stores.answers.client), { isKept: true }).value?.hasKeyStore ?? true;
}

interface FieldsProps {
  fields: JoinFields;
  missing: MissingField | null;
  hasKeyStore: boolean;
  isBlocked: boolean;
  password: { current: HTMLInputElement | null };
  onFields: (change: Partial<JoinFields>) => void;
}

function Fields({ fields, missing, hasKeyStore, isBlocked, password, onFields }: FieldsProps) {
  const words = useTeamWords().join;
  return (
    <div className="lock-fields">
      <div className="team-wide">
        <LabelledField
          label={words.address}
          help={words.addressHelp}
          wrong={missing === 'address' ? words.addressMissing : null}
        >
          {(field) => (
            <input
              {...field}
              dir="ltr"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              maxLength={MAX_ADDRESS}
              disabled={isBlocked}
              value={fields.address}
              onChange={(event) => onFields({ address: event.target.value })}
            />
          )}
        </LabelledField>
      </div>
      <div className="team-wide">
        <LabelledField
          label={words.password}
          help={hasKeyStore ? words.passwordHelp : words.passwordHelpPlain}
          wrong={missing === 'plainText' ? words.plainTextMissing : null}
        >
          {(field) => (
            <input
              {...field}
              ref={password}
              type="password"
              dir="ltr"
              autoComplete="new-password"
              spellCheck={false}
              maxLength={MAX_PASSWORD}
              disabled={isBlocked}
            />
          )}
        </LabelledField>
      </div>
      {hasKeyStore ? null : (
        <Check
          label={words.plainText}
          isOn={fields.isPlainText}
          isDisabled={isBlocked}
          onChange={(isPlainText) => onFields({ isPlainText })}
        >
          {words.plainTextWhy}
        </Check>
      )}
      <Check
        label={words.begin}
        isOn={fields.begins}
        isDisabled={isBlocked}
        onChange={(begins) => onFields({ begins })}
      />
      {fields.begins ? (
        <LabelledField label={words.name} wrong={missing === 'name' ? words.nameMissing : null}>
          {(field) => (
            <input
              {...field}
              autoComplete="off"
              maxLength={MAX_NAME}
              disabled={isBlocked}
              value={fields.name}
              onChange={(event) => onFields({ name: event.target.value })}
            />
          )}
        </LabelledField>
      ) : null}
    </div>
  );
}

/** Joins a team, or begins one. The password stays in its field, which shows it to nobody and goes once it has joined. */
export function JoinForm() {
  const { stores } = useServices();
  const writeBlock = useWriteBlock();
  const hasKeyStore = useHasKeyStore();
  const answer = useTeamState((state) => state.answers.join);
  const [fields, setFields] = useState(firstFields);
  const [missing, setMissing] = useState<MissingField | null>(null);
  const password = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const words = useTeamWords().join;
  const isBusy = answer?.kind === 'busy';
  // It goes once it has joined.
  useFocusBack();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || writeBlock !== null) return;
    const secret = password.current?.value ?? '';
    const lacks = missingField(fields, secret, hasKeyStore);
    setMissing(lacks);
    if (lacks === null) void stores.team.getState().join(joinOrder(fields, secret, hasKeyStore));
    // The field is marked with the next frame.
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const change = (part: Partial<JoinFields>) => {
    setFields({ ...fields, ...part });
    setMissing(null);
  };
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <form ref={form} onSubmit={submit} noValidate>
        <Fields
          {...{ fields, missing, hasKeyStore, password }}
          isBlocked={writeBlock !== null}
          onFields={change}
        />
        <div className="card-actions team-actions">
          <button
            type="submit"
            className="button primary"
            disabled={writeBlock !== null}
            aria-disabled={isBusy && writeBlock === null ? true : undefined}
            title={writeBlock ?? (isBusy ? words.joining : undefined)}
          >
            {fields.begins ? words.submitBegin : words.submit}
          </button>
          <TeamAnswerLine answer={answer} busy={words.joining} />
        </div>
      </form>
    </section>
  );
}
