import { useId, useState } from 'react';
import { useServices } from '../data/Services.ts';
import { inLines, laidOutJson } from './keptText.ts';

/** A text that travels between Outpost and a provider: a field, so that the keyboard scrolls and selects in it. */
export function SentText({ kept, label }: { kept: string; label: string }) {
  const { text } = useServices();
  const [hasLines, setLines] = useState(false);
  const id = useId();
  const laidOut = laidOutJson(kept);
  const shown = laidOut === null ? kept : hasLines ? inLines(laidOut) : laidOut;
  return (
    <div className="sent-text">
      <textarea
        readOnly
        dir="ltr"
        spellCheck={false}
        rows={14}
        aria-label={label}
        aria-describedby={laidOut === null ? undefined : `${id}-help`}
        value={shown}
      />
      {laidOut === null ? null : (
        <p>
          <label className="lock-check">
            <input type="checkbox" checked={hasLines} onChange={(event) => setLines(event.target.checked)} />
            {text.exchange.inLines}
          </label>
          <small id={`${id}-help`} className="muted">
            {hasLines ? text.exchange.inLinesHelp : text.exchange.laidOut}
          </small>
        </p>
      )}
    </div>
  );
}
