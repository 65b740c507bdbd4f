import { useId } from 'react';
import { providerIds } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import type { OpenLockDialog } from './lockDialogStore.ts';
import { type LockFields, MAX_REASON, needsReason, OTHER_REASON } from './lockDraft.ts';

interface LockFieldsetProps {
  dialog: Pick<OpenLockDialog, 'draft' | 'today' | 'fields'>;
  onFields: (change: Partial<LockFields>) => void;
}

/** For one run, or for all until a day. */
function Duration(props: LockFieldsetProps) {
  const { dialog, onFields } = props;
  const { text } = useServices();
  const name = useId();
  const words = text.provider.confirm;
  const { isOneRun } = dialog.fields;
  const choice = (label: string, isOne: boolean) => (
    <label className="lock-check">
      <input
        type="radio"
        name={name}
        checked={isOneRun === isOne}
        onChange={() => onFields({ isOneRun: isOne })}
      />
      {label}
    </label>
  );
  return (
    <>
      <fieldset className="lock-duration">
        <legend>{words.duration}</legend>
        {choice(words.oneRun, true)}
        {choice(words.allRuns, false)}
      </fieldset>
      {isOneRun ? null : <Until {...props} />}
    </>
  );
}

function Until({ dialog: { today, fields }, onFields }: LockFieldsetProps) {
  const { text } = useServices();
  const id = useId();
  const words = text.provider.confirm;
  return (
    <div>
      <label htmlFor={id}>{words.until}</label>
      <input
        id={id}
        type="date"
        min={today}
        value={fields.until}
        disabled={fields.isEndless}
        onChange={(event) => onFields({ until: event.target.value })}
      />
      <label className="lock-check">
        <input
          type="checkbox"
          checked={fields.isEndless}
          onChange={(event) => onFields({ isEndless: event.target.checked })}
        />
        {words.isEndless}
      </label>
    </div>
  );
}

/** Provider, reason and end of a command, as far as it takes them. */
export function LockFieldset({ dialog, onFields }: LockFieldsetProps) {
  const { text } = useServices();
  const id = useId();
  const words = text.provider.confirm;
  const { draft, fields } = dialog;
  const { name } = draft;
  if (!needsReason(name)) return null;
  return (
    <div className="lock-fields">
      {draft.id !== undefined || name === 'hold' ? null : (
        <div>
          <label htmlFor={`${id}-provider`}>{words.provider}</label>
          <select
            id={`${id}-provider`}
            value={fields.id}
            onChange={(event) =>
              onFields({ id: providerIds.find((one) => one === event.target.value) ?? fields.id })
            }
          >
            {providerIds.map((one) => (
              <option key={one} value={one}>
                {text.common.providerNames.of(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={`${id}-reason`}>{words.reason}</label>
        <select
          id={`${id}-reason`}
          value={fields.choice}
          onChange={(event) => onFields({ choice: event.target.value })}
        >
          <option value="">{words.chooseReason}</option>
          {words.reasons[name].map((reason) => (
            <option key={reason} value={reason}>
              {reason}
            </option>
          ))}
          <option value={OTHER_REASON}>{words.otherReason}</option>
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-words`}>{words.reasonText}</label>
        <input
          id={`${id}-words`}
          value={fields.words}
          maxLength={MAX_REASON / 2}
          onChange={(event) => onFields({ words: event.target.value })}
        />
      </div>
      {name === 'pin' ? <Duration {...{ dialog, onFields }} /> : null}
    </div>
  );
}
