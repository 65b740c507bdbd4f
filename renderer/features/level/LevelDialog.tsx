import { type FormEvent, useId, useState } from 'react';
import { useAnswer } from '../../data/answers.ts';
import { useInfo } from '../../data/infoQuery.ts';
import { useServices } from '../../data/Services.ts';
import { useLevel } from '../../data/useStores.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RiskChip } from '../../ui/RiskChip.tsx';
import { errorSentence } from '../../words/errorSentence.ts';
import { MAX_REASON, OTHER_REASON } from '../lock/index.ts';
import {
  choosableLevels,
  firstLevelFields,
  type LevelFields,
  levelOrder,
  type MissingField,
} from './levelDraft.ts';
import type { LevelledPlace } from './levelStore.ts';
import './level.css';
import { useLevelWords } from './useLevelWords.ts';

const MAX_NAME = 100;

interface FieldsProps {
  place: LevelledPlace;
  fields: LevelFields;
  today: string;
  /** The name in the settings. */
  known: string;
  onFields: (change: Partial<LevelFields>) => void;
}

function LevelChoice({ place, fields, onFields }: FieldsProps) {
  const words = useLevelWords();
  const name = useId();
  return (
    <fieldset className="level-choice">
      <legend>{words.level}</legend>
      {choosableLevels(place).map((level) => (
        <label key={level} className="lock-check">
          <input
            type="radio"
            name={name}
            checked={fields.level === level}
            onChange={() => onFields({ level })}
          />
          <RiskChip level={level} />
        </label>
      ))}
    </fieldset>
  );
}

function Fields(props: FieldsProps) {
  const { fields, today, known, onFields } = props;
  const words = useLevelWords();
  const id = useId();
  return (
    <>
      <LevelChoice {...props} />
      <div className="lock-fields">
        <div>
          <label htmlFor={`${id}-reason`}>{words.reason}</label>
          <select
            id={`${id}-reason`}
            value={fields.choice}
            onChange={(event) => onFields({ choice: event.target.value })}
          >
            <option value="">{words.chooseReason}</option>
            {words.reasons.map((reason) => (
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
        <div>
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            value={fields.name ?? known}
            maxLength={MAX_NAME}
            autoComplete="name"
            aria-describedby={`${id}-name-hint`}
            onChange={(event) => onFields({ name: event.target.value })}
          />
          <small className="muted" id={`${id}-name-hint`}>
            {words.nameHint}
          </small>
        </div>
        <div>
          <label htmlFor={`${id}-until`}>{words.until}</label>
          <input
            id={`${id}-until`}
            type="date"
            min={today}
            value={fields.until}
            aria-describedby={`${id}-until-hint`}
            onChange={(event) => onFields({ until: event.target.value })}
          />
          <small className="muted" id={`${id}-until-hint`}>
            {words.untilHint}
          </small>
        </div>
      </div>
    </>
  );
}

/** What is missing was asked for, or what the core refused. */
type Said = { missing: MissingField } | { refused: string } | null;

function Opened({ place, today, known }: { place: LevelledPlace; today: string; known: string }) {
  const { stores, text } = useServices();
  const words = useLevelWords();
  const [fields, setFields] = useState(() => firstLevelFields(place, today));
  const [said, setSaid] = useState<Said>(null);
  const [isBusy, setBusy] = useState(false);
  const { close } = stores.level.getState();
  const fill = (change: Partial<LevelFields>) => {
    setFields((before) => ({ ...before, ...change }));
    setSaid(null);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const order = levelOrder(fields, place, known, today);
    if (typeof order === 'string') return setSaid({ missing: order });
    setBusy(true);
    try {
      const { datasetId, code: location } = place;
      await stores.answers.client.call('levels.set', { datasetId, location, ...order });
      close();
    } catch (thrown) {
      setSaid({ refused: errorSentence(thrown, text) });
    }
    setBusy(false);
  };
  return (
    <Dialog title={words.title(place.name)} onClose={close}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <p>{words.intro(text.risk.levels[place.computed])}</p>
        <Fields {...{ place, fields, today, known }} onFields={fill} />
        <div className="dialog-body" aria-live="polite">
          {said === null ? null : (
            <p className="error-sentence">
              {'missing' in said ? words.missing[said.missing] : <CoreWords words={said.refused} />}
            </p>
          )}
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={close}>
            {text.shell.cancel}
          </button>
          <button type="submit" className="button primary" disabled={isBusy}>
            {isBusy ? words.setting : words.set}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Sets the level of a place by hand; the computed one stays as it is. */
export function LevelDialog() {
  const { client } = useServices().stores.answers;
  const place = useLevel((state) => state.place);
  const today = useInfo().value?.today ?? null;
  const author = useAnswer({
    queryKey: ['settings', 'report.author'],
    queryFn: async () => String((await client.call('settings.get', { key: 'report.author' })).value),
  });
  // One that can't be read is typed.
  const isAsking = author.value === null && author.sentence === null;
  if (place === null || today === null || isAsking) return null;
  return <Opened {...{ place, today }} known={author.value ?? ''} />;
}
