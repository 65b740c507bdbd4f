import type { Forecast } from '../../shared/contract/index.ts';
import { useServices } from '../hooks/Services.ts';
import { whyLines } from '../model/whyLevel.ts';
import { Facts } from './Facts.tsx';
import { RiskMatrix } from './RiskMatrix.tsx';

/** What the level was computed from, beside the chart. */
export function WhyPanel({ forecast }: { forecast: Forecast }) {
  const { text, format } = useServices();
  const { risk } = forecast;
  return (
    <section className="card">
      <h2>{text.place.why.title}</h2>
      <Facts facts={whyLines(forecast, text, format)} />
      <RiskMatrix likelihood={risk.likelihood} impact={risk.impact} />
      {risk.drivers.length === 0 ? null : (
        <>
          <h3>{text.place.why.drivers}</h3>
          <ul className="drivers">
            {risk.drivers.map((driver) => (
              <li key={`${driver.code}:${driver.text}`}>{driver.text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
