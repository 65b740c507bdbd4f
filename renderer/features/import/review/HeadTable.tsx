import { useState } from 'react';
import type { FilePreview } from '../../../../shared/contract/index.ts';
import type { ColumnRole } from '../../../data/columnRoles.ts';
import { type Services, useServices } from '../../../data/Services.ts';
import { type ImportReview, statementOf } from './importReview.ts';
import {
  chooseColumns,
  isBulkRole,
  roleOf,
  rolesOf,
  type ShownColumns,
  shownMapping,
  withRole,
} from './mappingDraft.ts';

/** Columns shown at first, and how many more each time. */
const COLUMNS_AT_ONCE = 12;

interface RoleChooserProps {
  column: string;
  /** Null while nothing is known of it. */
  role: ColumnRole | null;
  roles: readonly ColumnRole[];
  detected: ColumnRole | null;
  onChoose: (role: ColumnRole) => void;
}

function RoleChooser({ column, role, roles, detected, onChoose }: RoleChooserProps) {
  const { text } = useServices();
  const words = text.importReview.mapping;
  if (role === 'dateColumn') return <span className="muted">{words.roles.dateColumn}</span>;
  const offered = role === null || roles.includes(role) ? roles : [role, ...roles];
  return (
    <select
      className="role"
      data-role={role ?? 'unused'}
      aria-label={text.importReview.file.roleOf(column)}
      value={role ?? ''}
      onChange={(event) => onChoose(event.target.value as ColumnRole)}
    >
      {role === null ? <option value="">{words.unknown}</option> : null}
      {offered.map((one) => (
        <option key={one} value={one}>
          {one === detected && one !== role ? words.wasDetected(words.roles[one]) : words.roles[one]}
        </option>
      ))}
    </select>
  );
}

function moreWords({ more }: ShownColumns, { text, format }: Services): string | null {
  const words = text.importReview.file;
  const parts = [
    ...(more.dates === 0 ? [] : [words.moreDates(more.dates, format.count(more.dates))]),
    ...(more.places === 0 ? [] : [words.morePlaces(more.places, format.count(more.places))]),
    ...(more.others === 0 ? [] : [words.moreOthers(more.others, format.count(more.others))]),
  ];
  return parts.length === 0 ? null : words.more(format.list(parts));
}

function Cell({ value }: { value: string | null | undefined }) {
  const { text } = useServices();
  return value === null ? (
    <td className="muted hidden-cell">{text.importReview.file.hidden}</td>
  ) : (
    <td>
      <bdi>{value}</bdi>
    </td>
  );
}

interface HeadTableProps {
  review: ImportReview;
  /** Which of the files. */
  file: number;
  preview: FilePreview;
}

/** The first rows of a file, with what each column is read as above it. Columns keep their place when it changes. */
export function HeadTable({ review, file, preview }: HeadTableProps) {
  const services = useServices();
  const { stores, text, format } = services;
  const words = text.importReview.file;
  const marks = text.importReview.mapping;
  const [most, setMost] = useState(COLUMNS_AT_ONCE);
  const read = review.read[file] ?? null;
  const detected = review.detected[file] === null ? null : shownMapping(review.detected[file]!, {});
  const shown = shownMapping(read, review.stated[file]!);
  const chosen = chooseColumns(preview.columns, detected ?? shownMapping(null, {}), most);
  const more = moreWords(chosen, services);
  const nameOf = (index: number) => preview.columns[index] || words.unnamed(format.count(index + 1));
  const give = (column: string, role: ColumnRole) =>
    stores.imports.getState().state(file, withRole(read, statementOf(review, file), column, role));
  return (
    <>
      <div className="scroll-x head-rows">
        <table>
          <caption className="visually-hidden">{words.head(preview.file)}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.line}
              </th>
              {chosen.shown.map((index) => {
                const column = preview.columns[index]!;
                const role = roleOf(shown, column);
                const isUnknown = read === null && role === 'unused';
                const before = detected === null || review.isRecalled ? null : roleOf(detected, column);
                const isMarked = role === before && role !== 'unused' && !isBulkRole(role);
                return (
                  <th key={index} scope="col">
                    <span className="column-name">
                      <bdi>{nameOf(index)}</bdi>
                      {isMarked ? <small>{marks.detected}</small> : null}
                    </span>
                    <RoleChooser
                      column={nameOf(index)}
                      role={isUnknown ? null : role}
                      roles={rolesOf(shown.layout)}
                      detected={before}
                      onChoose={(role) => give(column, role)}
                    />
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {preview.head.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className="number">
                  {format.count(row)}
                </th>
                {chosen.shown.map((index) => (
                  <Cell key={index} value={cells[index]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more === null ? null : (
        <p className="more-columns">
          <span className="muted">{more}</span>{' '}
          <button type="button" className="button" onClick={() => setMost(most + COLUMNS_AT_ONCE)}>
            {words.showMore}
          </button>
        </p>
      )}
    </>
  );
}
