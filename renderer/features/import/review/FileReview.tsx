import { useId } from 'react';
import type { FilePreview } from '../../../../shared/contract/index.ts';
import { type Services, useServices } from '../../../data/Services.ts';
import { ColumnFacts } from './ColumnFacts.tsx';
import { HeadTable } from './HeadTable.tsx';
import type { ImportReview } from './importReview.ts';
import { MappingChoosers } from './MappingChoosers.tsx';

function factsOf(preview: FilePreview, { text, format }: Services): string[] {
  const words = text.importReview.file;
  const { delimiter } = preview;
  return [
    words.formats[preview.format],
    ...(preview.encoding === null ? [] : [preview.encoding]),
    ...(delimiter === null ? [] : [words.delimiter(words.delimiters[delimiter] ?? delimiter)]),
    words.rows(preview.rows, format.count(preview.rows)),
    words.columns(preview.columns.length, format.count(preview.columns.length)),
  ];
}

interface FileReviewProps {
  review: ImportReview;
  /** Which of the files. */
  file: number;
}

function SheetChooser({ preview, file }: { preview: FilePreview; file: number }) {
  const { stores, text } = useServices();
  const id = useId();
  return (
    <div className="sheet">
      <label htmlFor={id}>{text.importReview.file.sheet}</label>
      <select
        id={id}
        value={preview.sheet ?? ''}
        onChange={(event) => stores.imports.getState().chooseSheet(file, event.target.value)}
      >
        <option value="">{text.importReview.file.allSheets}</option>
        {preview.sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One file: what it is, what its columns are read as, and its first rows. */
export function FileReview({ review, file }: FileReviewProps) {
  const services = useServices();
  const preview = review.preview.files[file];
  if (preview === undefined) return null;
  const why = preview.mapping?.why ?? [];
  return (
    <div className="file-review">
      <p className="muted">
        <bdi>{preview.file}</bdi> · {factsOf(preview, services).join(' · ')}
      </p>
      {preview.sheets.length > 1 ? <SheetChooser preview={preview} file={file} /> : null}
      {preview.columns.length === 0 ? null : (
        <>
          <MappingChoosers review={review} file={file} />
          <HeadTable review={review} file={file} preview={preview} />
        </>
      )}
      {preview.mapping === null ? null : <ColumnFacts mapping={preview.mapping} />}
      {why.length === 0 ? null : (
        <details>
          <summary>{services.text.importReview.mapping.why}</summary>
          <ul className="why">
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
