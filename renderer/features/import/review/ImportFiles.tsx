import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useServices } from '../../../data/Services.ts';
import { FileReview } from './FileReview.tsx';
import type { ImportReview, SentFile } from './importReview.ts';
import { refusedFile } from './readings.ts';

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

interface TabsProps {
  files: readonly SentFile[];
  current: number;
  id: string;
  onChoose: (index: number) => void;
}

/** One tab stop; arrows move between the tabs, in the direction of the writing. */
function Tabs({ files, current, id, onChoose }: TabsProps) {
  const { text } = useServices();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = (current + (isRightToLeft ? -step : step) + files.length) % files.length;
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={text.importReview.file.tabs}
      className="tabs"
      ref={list}
      onKeyDown={onKeyDown}
    >
      {files.map((file, i) => (
        <button
          key={file.uploadId}
          type="button"
          role="tab"
          id={`${id}-tab-${i}`}
          className="button tab"
          aria-selected={i === current}
          aria-controls={`${id}-panel`}
          tabIndex={i === current ? 0 : -1}
          onClick={() => onChoose(i)}
        >
          <bdi>{file.name}</bdi>
        </button>
      ))}
    </div>
  );
}

/** Each file with its columns; several ones as tabs, first the one that was refused. */
export function ImportFiles({ review }: { review: ImportReview }) {
  const { text } = useServices();
  const id = useId();
  const names = review.files.map((file) => file.name);
  const { refusal } = review.preview;
  const [chosen, setChosen] = useState<number | null>(null);
  const current = chosen ?? (refusal === null ? 0 : (refusedFile(refusal, names) ?? 0));
  if (names.length === 1) {
    return (
      <section>
        <h3>{text.importReview.mapping.title}</h3>
        <FileReview review={review} file={0} />
      </section>
    );
  }
  return (
    <section>
      <h3>{text.importReview.mapping.title}</h3>
      <Tabs files={review.files} current={current} id={id} onChoose={setChosen} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${current}`}>
        <FileReview key={current} review={review} file={current} />
      </div>
    </section>
  );
}
