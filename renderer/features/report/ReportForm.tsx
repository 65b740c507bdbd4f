import { useId } from 'react';
import { placesPictures, type ReportDraft } from '../../../shared/report/reportDraft.ts';
import { papers, type Sitrep } from '../../../shared/report/sitrepSchema.ts';
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

interface PicturedFormProps extends ReportFormProps {
  /** What the report as it is now has beside its curve. */
  picture: Sitrep['placesPicture'];
}

/** A map or bars: what fits as long as nobody chose, and no map where there are no shapes. */
function PictureChoice({ draft, onWrite, picture: { shown, chosen, placesWithShape } }: PicturedFormProps) {
  const { text } = useServices();
  const isBlocked = useWriteBlock() !== null;
  const id = useId();
  const words = text.report;
  const onChoice = (value: string) => {
    const { placesPicture: _before, ...rest } = draft;
    const wanted = placesPictures.find((one) => one === value);
    onWrite(wanted === undefined ? rest : { ...rest, placesPicture: wanted });
  };
  return (
    <div>
      <label htmlFor={id}>{words.picture}</label>
      <select
        id={id}
        {...(placesWithShape === 0 ? { 'aria-describedby': `${id}-none` } : {})}
        value={draft.placesPicture ?? ''}
        disabled={isBlocked}
        onChange={(event) => onChoice(event.target.value)}
      >
        <option value="">{words.pictureAsItFits(chosen === null ? words.pictures[shown] : null)}</option>
        {placesPictures.map((one) => (
          <option
            key={one}
            value={one}
            disabled={one === 'map' && placesWithShape === 0 && draft.placesPicture !== 'map'}
          >
            {words.pictures[one]}
          </option>
        ))}
      </select>
      {placesWithShape > 0 ? null : (
        <p id={`${id}-none`} className="muted">
          {words.noShapes}
        </p>
      )}
    </div>
  );
}

/** What people write into the report besides its numbers. */
export function ReportForm({ draft, onWrite, picture }: PicturedFormProps) {
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
      <PictureChoice {...{ draft, onWrite, picture }} />
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
