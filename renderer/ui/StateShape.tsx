import type { ReactNode } from 'react';

export type Shape =
  | 'check'
  | 'alert'
  | 'cross'
  | 'barred'
  | 'clock'
  | 'play'
  | 'pause'
  | 'stop'
  | 'skip'
  | 'dash'
  | 'ring'
  | 'question';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;
const circle = <circle cx="6" cy="6" r="5" {...line} />;

/** Told apart without colour, and by more than their outline. */
const shapes: Record<Shape, ReactNode> = {
  check: (
    <>
      {circle}
      <path d="M3.5 6l2 2 3-4" {...line} />
    </>
  ),
  alert: (
    <>
      <path d="M6 1.2l5 9.3H1z" strokeLinejoin="round" {...line} />
      <path d="M5.4 4.4h1.2v3H5.4zM5.4 8.2h1.2v1.2H5.4z" fill="currentColor" />
    </>
  ),
  cross: <path d="M2 2l8 8M10 2l-8 8" {...line} strokeWidth={2} />,
  barred: (
    <>
      {circle}
      <path d="M3 6h6" {...line} strokeWidth={2} />
    </>
  ),
  clock: (
    <>
      {circle}
      <path d="M6 3v3.2l2.2 1.4" {...line} />
    </>
  ),
  play: <path d="M3 1.5l7 4.5-7 4.5z" fill="currentColor" />,
  pause: <path d="M2.5 1.5h2.5v9H2.5zM7 1.5h2.5v9H7z" fill="currentColor" />,
  stop: <path d="M2 2h8v8H2z" fill="currentColor" />,
  skip: <path d="M1.5 2l4 4-4 4M6.5 2l4 4-4 4" {...line} />,
  dash: <path d="M2 6h8" {...line} strokeWidth={2} />,
  ring: circle,
  question: (
    <>
      <rect x="1" y="1" width="10" height="10" {...line} />
      <path d="M4.3 4.6C4.3 2.4 7.7 2.5 7.7 4.4c0 1.3-1.7 1.3-1.7 2.7M6 8.2v1.3" {...line} />
    </>
  ),
};

export function StateShape({ shape }: { shape: Shape }) {
  return (
    <svg
      className="state-shape"
      data-shape={shape}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {shapes[shape]}
    </svg>
  );
}
