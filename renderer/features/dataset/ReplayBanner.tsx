import { useEffect, useId, useState } from 'react';
import type { Dataset, PlainDate } from '../../../shared/contract/index.ts';
import { useDataset, useSummary, useWorkingDay } from '../../data/datasets/useDatasets.ts';
import { isReplayDay, replayLimits } from '../../data/places/replayDay.ts';
import { useServices } from '../../data/Services.ts';

function ReplayDay({ dataset, day }: { dataset: Dataset; day: PlainDate }) {
  const { stores, text, format } = useServices();
  const id = useId();
  const [typed, setTyped] = useState<string>(day);
  useEffect(() => setTyped(day), [day]);
  const limits = replayLimits(dataset);
  const change = (value: string) => {
    setTyped(value);
    if (isReplayDay(dataset, value)) stores.choice.getState().setReplayDay(value);
  };
  return (
    <span className="replay-day">
      <label htmlFor={id}>{text.shell.replay.dayLabel}</label>
      <input
        id={id}
        type="date"
        min={limits.first}
        max={limits.last}
        value={typed}
        aria-describedby={`${id}-limits`}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setTyped(day)}
      />
      <small id={`${id}-limits`} className={isReplayDay(dataset, typed) ? 'visually-hidden' : 'hint'}>
        {text.shell.replay.limits(format.day(limits.first), format.day(limits.last))}
      </small>
    </span>
  );
}

/** Says that the data end in the past, as on which day everything works, and lets that day be changed. */
export function ReplayBanner() {
  const { text, format } = useServices();
  const dataset = useDataset();
  const day = useWorkingDay();
  const shownAsOf = useSummary().value?.asOf ?? null;
  if (dataset === null || day === undefined) return null;
  const words = text.shell.replay;
  return (
    <div className="banner" data-tone="replay">
      <div className="banner-words">
        <b>{words.title(format.day(day))}</b> {words.explanation}
        {shownAsOf !== null && shownAsOf !== day ? (
          <> {words.otherDay(format.day(shownAsOf), format.day(day))}</>
        ) : null}
      </div>
      <ReplayDay dataset={dataset} day={day} />
    </div>
  );
}
