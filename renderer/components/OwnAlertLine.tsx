import { useState } from 'react';
import type { Forecast } from '../../shared/contract/index.ts';
import { useServices } from '../hooks/Services.ts';
import { useAssess } from '../hooks/useStores.ts';
import { useWriteBlock } from '../hooks/useWriteBlock.ts';
import { ActionButton } from './ActionButton.tsx';
import { StatedAnswerLine } from './StatedAnswerLine.tsx';

/** Where the alert line leaves the present wave out, a person may say that its counts are the new normal. */
export function OwnAlertLine({ forecast }: { forecast: Forecast }) {
  const { stores, text, format } = useServices();
  const writeBlock = useWriteBlock();
  const [typed, setTyped] = useState('');
  const key = `${forecast.datasetId}/${forecast.location.code}`;
  const answer = useAssess((state) => state.answers[key]);
  const { frozenSince, askNewNormal } = forecast.threshold?.facts ?? {};
  if (typeof frozenSince !== 'string' && askNewNormal !== true) return null;
  const words = text.why.ownLine;
  const cases = typed.trim() === '' ? Number.NaN : Number(typed);
  const isUsable = Number.isFinite(cases) && cases >= 0;
  const stated = answer?.kind === 'done' ? answer.change.cases : undefined;
  return (
    <details className="own-line">
      <summary>{words.title}</summary>
      <p className="caption">{words.frozen}</p>
      <p className="actions">
        <input
          type="number"
          min="0"
          step="any"
          aria-label={words.label}
          placeholder={words.label}
          value={typed}
          disabled={writeBlock !== null}
          onChange={(event) => setTyped(event.target.value)}
        />
        <ActionButton
          blocked={writeBlock ?? (isUsable ? null : words.label)}
          onClick={() => void stores.assess.getState().state(key, { cases })}
        >
          {words.use}
        </ActionButton>
      </p>
      <StatedAnswerLine statedKey={key} done={stated === undefined ? '' : words.done(format.count(stated))} />
    </details>
  );
}
