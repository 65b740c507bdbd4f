import type { ReactNode } from 'react';
import type { RiskLevel } from '../../shared/contract/index.ts';

/** Octagon with !, triangle, circle with check, empty square with ?: told apart without colour. */
const shapes: Record<RiskLevel, ReactNode> = {
  RED: (
    <>
      <path d="M4 .7h4L11.3 4v4L8 11.3H4L.7 8V4z" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M5.3 2.8h1.4v4H5.3zM5.3 7.9h1.4v1.4H5.3z" fill="currentColor" />
    </>
  ),
  YELLOW: (
    <path d="M6 1.2l5 9.3H1z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
  ),
  GREEN: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M3.5 6l2 2 3-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  NOT_ASSESSED: (
    <>
      <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path
        d="M4.3 4.6C4.3 2.4 7.7 2.5 7.7 4.4c0 1.3-1.7 1.3-1.7 2.7M6 8.2v1.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
    </>
  ),
};

export function RiskShape({ level }: { level: RiskLevel }) {
  return (
    <svg
      className="risk-shape"
      data-shape={level}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {shapes[level]}
    </svg>
  );
}
