import type { Mapping } from '../../../../shared/contract/index.ts';
import { type Services, useServices } from '../../../data/Services.ts';
import { type Fact, Facts } from '../../../ui/Facts.tsx';

const SHOWN_NAMES = 12;

function someNames(names: readonly string[], { text, format }: Services): string {
  if (names.length <= SHOWN_NAMES) return format.list(names);
  const more = names.length - SHOWN_NAMES;
  return text.importReview.mapping.someOf(
    text.common.lists.row(names.slice(0, SHOWN_NAMES)),
    more,
    format.count(more),
  );
}

/** What was left out of a file, or put together, beyond what the heads of its columns say. */
export function ColumnFacts({ mapping }: { mapping: Mapping }) {
  const services = useServices();
  const words = services.text.importReview.mapping;
  const lists: [string, readonly string[]][] = [
    [words.ignored, mapping.ignoredColumns],
    [words.totals, mapping.totalLabels],
    [words.group, mapping.groupColumn === null ? [] : [mapping.groupColumn]],
    [words.thousands, mapping.thousandsMark === '' ? [] : [`“${mapping.thousandsMark}”`]],
  ];
  const facts: Fact[] = lists.flatMap(([label, names]) =>
    names.length === 0 ? [] : [{ label, value: someNames(names, services) }],
  );
  return facts.length === 0 ? null : <Facts isSplit facts={facts} />;
}
