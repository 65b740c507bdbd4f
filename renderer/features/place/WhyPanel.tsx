import type { PlaceDetail } from '../../data/datasets/datasetQueries.ts';
import { useServices } from '../../data/Services.ts';
import { Facts } from '../../ui/Facts.tsx';
import { SavePicture } from '../../ui/picture/SavePicture.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { useViewsWords } from '../../words/useViewsWords.ts';
import { useLevelWords } from '../level/index.ts';
import { withHelp } from './helpOf.ts';
import { matrixWords } from './levelRaise.ts';
import { OwnAlertLine } from './OwnAlertLine.tsx';
import { lastingCompany } from './placeSentence.ts';
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
  const pictures = useViewsWords().picture;
  const { risk } = forecast;
  const raised = matrixWords(risk, text);
  const drivers = shownDrivers(forecast);
  const { name, code } = forecast.location;
  const loadDraw = async () => {
    const { matrixPicture } = await import('./matrixPicture.ts');
    return () => matrixPicture(risk, text);
  };
  return (
    <section className="card why-panel pictured">
      <div className="card-head">
        <h2>{text.why.title}</h2>
        <SavePicture
          title={pictures.whyOf(text.why.title, name, text.risk.levels[risk.level])}
          lines={[
            lastingCompany(forecast, text, format),
            text.risk.matrixCaption,
            ...(raised === null ? [] : [raised.replaceAll('**', '')]),
            ...whyLines(forecast, chart.chances, text, format).map(({ label, value }) =>
              pictures.fact(label, value),
            ),
          ]}
          datasetId={forecast.datasetId}
          nameParts={[[name, code], 'level', format.week(forecast.lastObserved.targetEndDate, chart.epiWeek)]}
          loadDraw={loadDraw}
        />
      </div>
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
