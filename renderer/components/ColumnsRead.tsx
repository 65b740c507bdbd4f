import type { ImportResult } from '../../shared/contract/index.ts';
import { type Services, useServices } from '../hooks/Services.ts';
import { type Fact, Facts } from './Facts.tsx';

const SHOWN_NAMES = 12;

function someNames(names: readonly string[], { text, format }: Services): string {
  if (names.length <= SHOWN_NAMES) return format.list(names);
  const more = names.length - SHOWN_NAMES;
  return text.imports.dialog.someOf(names.slice(0, SHOWN_NAMES).join(', '), more, format.count(more));
}

function columnFacts(mapping: ImportResult['mapping'], services: Services): Fact[] {
  const words = services.text.imports.dialog.columns;
  const single: [string, string | null][] = [
    [words.date, mapping.date],
    [words.dateFormat, mapping.dateFormat],
    [words.location, mapping.location],
    [words.locationCode, mapping.locationCode],
    [words.cases, mapping.cases],
    [words.deaths, mapping.deaths],
    [words.population, mapping.population],
  ];
  const several: [string, readonly string[]][] = [
    [words.placeColumns, mapping.placeColumns],
    [words.ignored, mapping.ignoredColumns],
    [words.totals, mapping.totalLabels],
  ];
  return [
    ...single.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    ...several.flatMap(([label, names]) =>
      names.length === 0 ? [] : [{ label, value: someNames(names, services) }],
    ),
    {
      label: words.certainty,
      value: services.format.percent(mapping.confidence),
      note: mapping.why.length === 0 ? null : mapping.why.join('; '),
    },
  ];
}

/** Which column was read as what, and how sure the reader is. */
export function ColumnsRead({ mapping }: { mapping: ImportResult['mapping'] }) {
  const services = useServices();
  return (
    <section>
      <h3>{services.text.imports.dialog.columnsTitle}</h3>
      <Facts isSplit facts={columnFacts(mapping, services)} />
    </section>
  );
}
