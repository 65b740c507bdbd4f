import { Component, type ReactNode } from 'react';
import type { WindowWords } from '../../shared/words/window.ts';

interface BoundaryProps {
  words: WindowWords['errors'];
  children: ReactNode;
}

/** Keeps a defect in one part of the window from taking the rest with it. */
export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <div className="banner" data-tone="error" role="alert">
        <div className="banner-words">{words.crashed}</div>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </div>
    );
  }
}
