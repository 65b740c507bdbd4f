import type { Forecast, LockStatus } from '../../../shared/contract/index.ts';
import { useLock, useLockSentences } from '../../data/lock/useLock.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { hrefOf } from '../../ui/navigation/route.ts';
import { ExchangeButtons } from '../exchange/index.ts';
import { confidenceNote } from './confidenceNote.ts';

function lockFacts(lock: LockStatus, why: string | undefined, { text, format }: Services): Fact[] {
  const words = text.place.providerCard;
  const active =
    lock.holder === null
      ? [
          { label: words.active, value: words.nobody },
          ...(lock.next === null
            ? []
            : [{ label: words.next, value: text.common.providerNames.of(lock.next) }]),
        ]
      : [{ label: words.active, value: <b>{text.common.providerNames.of(lock.holder)}</b> }];
  return [
    ...active,
    ...(why === undefined ? [] : [{ label: words.why, value: why }]),
    ...(lock.holder === null || lock.since === null
      ? []
      : [{ label: words.since, value: format.moment(lock.since) }]),
  ];
}

function recordFacts(forecast: Forecast, { text, format }: Services): Fact[] {
  const words = text.place.providerCard;
  const { provenance, confidence } = forecast;
  return [
    {
      label: words.thisForecast,
      value: text.common.providerNames.of(provenance.provider),
      note: provenance.model,
    },
    {
      label: words.confidence,
      value: <b>{text.risk.confidence[confidence.word] ?? confidence.word}</b>,
      note: confidenceNote(forecast, text, format),
    },
  ];
}

/** Who is active and why, and how far the provider of this forecast can be trusted. */
export function ProviderCard({ forecast }: { forecast: Forecast | null }) {
  const services = useServices();
  const { text } = services;
  const lock = useLock().value;
  const why = useLockSentences().value?.[0]?.text;
  return (
    <section className="card">
      <h2>{text.place.providerCard.title}</h2>
      <Facts
        facts={[
          ...(lock === null ? [] : lockFacts(lock, why, services)),
          ...(forecast === null ? [] : recordFacts(forecast, services)),
        ]}
      />
      {forecast === null ? null : (
        <ExchangeButtons
          requestHash={forecast.provenance.requestHash}
          replyHash={forecast.provenance.replyHash}
          subject={forecast.location.name}
        />
      )}
      {forecast === null || forecast.provenance.warnings.length === 0 ? null : (
        <>
          <h3>{text.place.providerCard.warnings}</h3>
          <ul className="drivers">
            {forecast.provenance.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
      <p className="card-link">
        <a href={hrefOf({ view: 'provider' })}>{text.place.providerCard.whyThisOne}</a>
      </p>
    </section>
  );
}
