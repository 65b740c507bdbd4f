import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useLook } from '../../data/look.ts';
import { SavePicture } from '../../ui/picture/SavePicture.tsx';
import type { PictureOf } from './usePictureOf.ts';
import { useTrustWords } from './useTrustWords.ts';

interface TwinCardProps {
  title: string;
  /** How to read it, in a sentence or two. */
  help: string;
  chart: ReactNode;
  table: ReactNode;
  /** Whose figures they are, for a picture; null while there is no chart. */
  picture: PictureOf | null;
  /** What both have above them. */
  children?: ReactNode;
}

/** A chart, or its table with the same numbers. T changes from one to the other while the focus is inside. */
export function TwinCard({ title, help, chart, table, picture, children }: TwinCardProps) {
  const words = useTrustWords().charts;
  const { hasSingleLetters } = useLook();
  const [isTable, setIsTable] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const isLetter = event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey;
    // In a list of choices a letter chooses.
    if (!isLetter || !hasSingleLetters || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    button.current?.focus();
    setIsTable(!isTable);
  };
  return (
    <figure className="card chart-card trust-card" onKeyDown={onKeyDown}>
      <figcaption>
        <h3>{title}</h3>
        <button ref={button} type="button" className="button" onClick={() => setIsTable(!isTable)}>
          {isTable ? words.showChart : words.showTable}
          <span className="visually-hidden"> {title}</span>
          {hasSingleLetters ? <kbd>T</kbd> : null}
        </button>
      </figcaption>
      {children}
      {isTable ? table : chart}
      <p className="company">{help}</p>
      {isTable || picture === null ? null : (
        <div className="chart-foot">
          <SavePicture title={title} {...picture} lines={[...picture.lines, help]} />
        </div>
      )}
    </figure>
  );
}
