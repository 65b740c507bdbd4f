import { useId } from 'react';
import type { ConflictsPage } from '../../../shared/team/conflictSchema.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import type { ConflictQuestion } from './conflictQuery.ts';
import { useTeamWords } from './useTeamWords.ts';

const MAX_PLACE = 200;

interface ConflictFiltersProps {
  question: ConflictQuestion;
  choices: ConflictsPage['choices'];
  onChange: (part: Partial<ConflictQuestion>) => void;
}

/** Which conflicts are shown: of what site, disease and place. */
export function ConflictFilters({ question, choices, onChange }: ConflictFiltersProps) {
  const words = useTeamWords();
  const said = words.conflicts;
  const id = useId();
  return (
    <fieldset className="lock-fields conflict-filters">
      <legend className="visually-hidden">{said.filters}</legend>
      <LabelledField label={said.columns.place} help={said.placeHelp}>
        {(field) => (
          <input
            {...field}
            type="search"
            autoComplete="off"
            maxLength={MAX_PLACE}
            value={question.place}
            onChange={(event) => onChange({ place: event.target.value })}
          />
        )}
      </LabelledField>
      <div>
        <label htmlFor={`${id}-disease`}>{said.columns.disease}</label>
        <select
          id={`${id}-disease`}
          value={question.disease}
          onChange={(event) => onChange({ disease: event.target.value })}
        >
          <option value="">{said.allDiseases}</option>
          {choices.diseases.map((disease) => (
            <option key={disease} value={disease}>
              {disease}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-site`}>{said.columns.site}</label>
        <select
          id={`${id}-site`}
          value={question.site}
          onChange={(event) => onChange({ site: event.target.value })}
        >
          <option value="">{said.allSites}</option>
          {choices.sites.map(({ site, name }) => (
            <option key={site} value={site}>
              {name === '' ? words.sites.nameless : name}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
