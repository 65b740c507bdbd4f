import { useId } from 'react';
import type { ReportDraft } from '../../../shared/report/reportDraft.ts';
import { papers } from '../../../shared/report/sitrepSchema.ts';
import { useServices } from '../../data/Services.ts';
import { useReportState } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';

type Line = 'organisation' | 'number' | 'author' | 'clearedBy' | 'suppressionReason';
type Text = 'actions' | 'responseGaps' | 'needs';

const HEADER = ['organisation', 'number', 'author', 'clearedBy'] as const satisfies readonly Line[];
const TEXTS = ['actions', 'responseGaps', 'needs'] as const satisfies readonly Text[];

export interface ReportFormProps {
  draft: ReportDraft;
  onWrite: (draft: ReportDraft) => void;
}

/** What people write into the report besides its numbers. */
export function ReportForm({ draft, onWrite }: ReportFormProps) {
  const { stores, text } = useServices();
  const paper = useReportState((state) => state.paper);
  const isBlocked = useWriteBlock() !== null;
  const id = useId();
  const words = text.report;
  const line = (name: Line) => (
    <div key={name}>
      <label htmlFor={`${id}-${name}`}>{words.fields[name]}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        maxLength={200}
        value={draft[name]}
        disabled={isBlocked}
        onChange={(event) => onWrite({ ...draft, [name]: event.target.value })}
      />
    </div>
  );
  return (
    <div className="report-fields">
      {HEADER.map(line)}
      <div>
        <label htmlFor={`${id}-paper`}>{words.paper}</label>
        <select
          id={`${id}-paper`}
          value={paper}
          onChange={(event) =>
            stores.report.getState().setPaper(papers.find((one) => one === event.target.value) ?? paper)
          }
        >
          {papers.map((one) => (
            <option key={one} value={one}>
              {words.papers[one]}
            </option>
          ))}
        </select>
      </div>
      <label className="report-check">
        <input
          type="checkbox"
          checked={draft.isFinal}
          disabled={isBlocked}
          onChange={(event) => onWrite({ ...draft, isFinal: event.target.checked })}
        />
        {words.isFinal}
      </label>
      {TEXTS.map((name) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{words.fields[name]}</label>
          <textarea
            id={`${id}-${name}`}
            rows={3}
            maxLength={4000}
            value={draft[name]}
            disabled={isBlocked}
            onChange={(event) => onWrite({ ...draft, [name]: event.target.value })}
          />
        </div>
      ))}
      {line('suppressionReason')}
      <p className="muted">{words.suppressionHelp}</p>
    </div>
  );
}
