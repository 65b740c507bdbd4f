import type { Dataset } from '../../../../shared/contract/index.ts';
import { type Services, useServices } from '../../../data/Services.ts';
import { Facts } from '../../../ui/Facts.tsx';

function totalOf(target: Dataset['cases'], { text, format }: Services): string {
  const words = text.importReview.facts;
  if (target === null) return words.noTarget;
  const { negativeSteps, suppressed } = target;
  const total = format.count(target.total);
  const known =
    negativeSteps === 0 ? total : words.totalWithSteps(total, negativeSteps, format.count(negativeSteps));
  if (suppressed === undefined) return known;
  const [values, low, high] = [suppressed.values, suppressed.low, suppressed.high].map(format.count) as [
    string,
    string,
    string,
  ];
  return text.common.suppressedTotal({ known, values, low, high });
}

/** The exact numbers of one dataset that was read. */
export function DatasetFacts({ dataset }: { dataset: Dataset }) {
  const services = useServices();
  const { text, format } = services;
  const words = text.importReview.facts;
  const { read, used, rejected } = dataset.rows;
  return (
    <Facts
      isSplit
      facts={[
        { label: words.layout, value: text.common.layouts[dataset.layout] },
        { label: words.frequency, value: words.frequencies[dataset.frequency] },
        { label: words.places, value: format.count(dataset.locations) },
        {
          label: words.dates,
          value: words.dateSpan(format.day(dataset.firstDate), format.day(dataset.lastDate)),
          note: dataset.replay ? words.replay : null,
        },
        { label: words.cases, value: totalOf(dataset.cases, services) },
        { label: words.deaths, value: totalOf(dataset.deaths, services) },
        {
          label: words.rows,
          value: words.rowCounts(format.count(read), format.count(used), format.count(rejected)),
        },
        { label: words.weekSystem, value: text.common.weekSystems[dataset.epiWeek] },
      ]}
    />
  );
}
