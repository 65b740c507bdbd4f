import { useId } from 'react';
import {
  countKinds,
  epiWeekSystemList,
  type Layout,
  layouts,
  measures,
  repeatRules,
  type StatedMapping,
} from '../../../../shared/contract/index.ts';
import { useServices } from '../../../data/Services.ts';
import { dateFormatNames } from './dateFormatNames.ts';
import { type ImportReview, statementOf } from './importReview.ts';
import { shownMapping, withLayout } from './mappingDraft.ts';

interface ChooserProps {
  label: string;
  /** Null while nothing is known. */
  value: string | null;
  detected: string | null;
  options: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
}

/** One choice; what was detected is marked as such, beside the label or, once it was changed, among the others. */
function Chooser({ label, value, detected, options, onChoose }: ChooserProps) {
  const { text } = useServices();
  const id = useId();
  const words = text.importReview.mapping;
  const isDetected = value !== null && value === detected;
  return (
    <div>
      <span className="chooser-label">
        <label htmlFor={id}>{label}</label>
        {isDetected ? <small id={`${id}-mark`}>{words.detected}</small> : null}
      </span>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={isDetected ? `${id}-mark` : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {value === null ? <option value="">{words.unknown}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.value === detected && !isDetected ? words.wasDetected(option.words) : option.words}
          </option>
        ))}
      </select>
    </div>
  );
}

function optionsOf<K extends string>(keys: readonly K[], words: Record<K, string>) {
  return keys.map((value) => ({ value, words: words[value] }));
}

/** Names that the page does not know, such as one of another version, are offered while they are in force. */
function dateOptions(...inForce: (string | null)[]) {
  const others = inForce.filter((name): name is string => name !== null && !dateFormatNames.includes(name));
  return [...new Set([...others, ...dateFormatNames])].map((value) => ({ value, words: value }));
}

/** How one file is read beyond the roles of its columns. A choice is stated, and the file read anew. */
export function MappingChoosers({ review, file }: { review: ImportReview; file: number }) {
  const { stores, text } = useServices();
  const words = text.importReview.mapping;
  const detected = review.isRecalled ? null : (review.detected[file] ?? null);
  const shown = shownMapping(review.read[file] ?? null, review.stated[file]!);
  const put = (stated: StatedMapping) => stores.imports.getState().state(file, stated);
  const state = (part: StatedMapping) => put({ ...statementOf(review, file), ...part });
  const isCounted =
    shown.layout === 'wide-by-place' || shown.layout === 'wide-by-date' || shown.layout === 'line-list';
  return (
    <div className="choosers">
      <Chooser
        label={words.layout}
        value={shown.layout}
        detected={detected?.layout ?? null}
        options={optionsOf(layouts, text.common.layouts)}
        onChoose={(layout) => put(withLayout(statementOf(review, file), layout as Layout))}
      />
      <Chooser
        label={words.dateFormat}
        value={shown.dateFormat}
        detected={detected?.dateFormat ?? null}
        options={dateOptions(shown.dateFormat, detected?.dateFormat ?? null)}
        onChoose={(dateFormat) => state({ dateFormat })}
      />
      <Chooser
        label={words.countKind}
        value={shown.countKind}
        detected={detected?.countKind ?? null}
        options={optionsOf(countKinds, words.countKinds)}
        onChoose={(countKind) => state({ countKind: countKind as (typeof countKinds)[number] })}
      />
      {isCounted ? (
        <Chooser
          label={words.counted}
          value={shown.counted}
          detected={detected?.counted ?? null}
          options={optionsOf(measures, words.measures)}
          onChoose={(counted) => state({ counted: counted as (typeof measures)[number] })}
        />
      ) : null}
      {shown.repeats === null ? null : (
        <Chooser
          label={words.repeats}
          value={shown.repeats}
          detected={detected?.repeats ?? null}
          options={optionsOf(repeatRules, words.repeatRules)}
          onChoose={(repeats) => state({ repeats: repeats as (typeof repeatRules)[number] })}
        />
      )}
      <Chooser
        label={words.epiWeek}
        value={shown.epiWeek}
        detected={detected?.epiWeek ?? null}
        options={optionsOf(epiWeekSystemList, text.common.weekSystems)}
        onChoose={(epiWeek) => state({ epiWeek: epiWeek as (typeof epiWeekSystemList)[number] })}
      />
    </div>
  );
}
