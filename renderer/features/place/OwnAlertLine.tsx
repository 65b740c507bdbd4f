import { useState } from 'react';
import type { Forecast, Measure } from '../../../shared/contract/index.ts';
import { typedNumber } from '../../../shared/words/typedNumber.ts';
import { useServices } from '../../data/Services.ts';
import { useAlertAnswers } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { StatedAnswerLine } from './StatedAnswerLine.tsx';

/** Where the alert line leaves the present wave out, a person may say that its counts are the new normal. */
export function OwnAlertLine({ forecast, measure }: { forecast: Forecast; measure: Measure }) {
  const { stores, text, format } = useServices();
  const writeBlock = useWriteBlock();
  const [typed, setTyped] = useState('');
  const key = `${forecast.datasetId}/${forecast.location.code}`;
  const answer = useAlertAnswers((state) => state.answers[key]);
  const threshold = measure === 'cases' ? forecast.threshold : forecast.deathsThreshold;
  const { frozenSince, askNewNormal } = threshold?.facts ?? {};
  if (typeof frozenSince !== 'string' && askNewNormal !== true) return null;
  const words = text.why.ownLine;
  const label = words.label[measure];
  const line = typedNumber(typed, format.decimalMark);
  const isUsable = Number.isFinite(line) && line >= 0;
  const stated = answer?.kind === 'done' ? answer.change[measure] : undefined;
  return (
    <details className="own-line">
      <summary>{words.title[measure]}</summary>
      <p className="caption">{words.frozen}</p>
      <p className="actions">
        <input
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          placeholder={label}
          value={typed}
          disabled={writeBlock !== null}
          onChange={(event) => setTyped(event.target.value)}
        />
        <ActionButton
          blocked={writeBlock ?? (isUsable ? null : label)}
          onClick={() => void stores.alertAnswers.getState().state(key, { [measure]: line })}
        >
          {words.use}
        </ActionButton>
      </p>
      <StatedAnswerLine
        statedKey={key}
        done={stated === undefined ? '' : words.done(format.count(stated), measure)}
      />
    </details>
  );
}
