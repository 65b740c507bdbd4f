import type { PlaceDetail } from '../../data/datasets/datasetQueries.ts';
import { useServices } from '../../data/Services.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { useLevelWords } from '../level/index.ts';
import { withHelp } from './helpOf.ts';
import { matrixWords } from './levelRaise.ts';
import { OwnAlertLine } from './OwnAlertLine.tsx';
import { RiskMatrix } from './RiskMatrix.tsx';
import { shownDrivers, whyLines } from './whyLevel.ts';

/** What the level was computed from, beside the chart. */
export function WhyPanel({
  detail: { forecast, chart },
  isByHand,
}: {
  detail: PlaceDetail;
  /** Whether another level is shown, set by a user. */
  isByHand: boolean;
}) {
  const { text, format } = useServices();
  const { whyComputed } = useLevelWords();
  const { risk } = forecast;
  const raised = matrixWords(risk, text);
  const drivers = shownDrivers(forecast);
  return (
    <section className="card why-panel">
      <h2>{text.why.title}</h2>
      {isByHand ? <p className="muted">{whyComputed}</p> : null}
      <RiskMatrix likelihood={risk.likelihood} impact={risk.impact} />
      {raised === null ? null : (
        <p className="matrix-note">
          <Rich words={raised} />
        </p>
      )}
      <Facts facts={withHelp(whyLines(forecast, chart.chances, text, format), text)} />
      <OwnAlertLine forecast={forecast} measure="cases" />
      <OwnAlertLine forecast={forecast} measure="deaths" />
      {drivers.length === 0 ? null : (
        <>
          <h3>{text.why.drivers}</h3>
          <ul className="drivers">
            {drivers.map((driver) => (
              <li key={`${driver.code}:${driver.text}`}>{driver.text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
