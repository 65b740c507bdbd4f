import type { ReactNode } from 'react';
import { useServices } from '../data/Services.ts';

interface BannerProps {
  tone: 'info' | 'amber' | 'error';
  /** One whole sentence, bold. */
  title?: string | undefined;
  children?: ReactNode;
  /** Names what is dismissed for screen readers; without `onDismiss` the banner stays. */
  dismissLabel?: string;
  onDismiss?: () => void;
  /** `alert` speaks at once, `status` when there is a pause. */
  role?: 'alert' | 'status';
}

/** One line across the content. */
export function Banner(props: BannerProps) {
  const { text } = useServices();
  const label = props.dismissLabel === undefined ? {} : { 'aria-label': props.dismissLabel };
  return (
    <div className="banner" data-tone={props.tone} role={props.role}>
      <div className="banner-words">
        {props.title === undefined ? null : <b>{props.title}</b>} {props.children}
      </div>
      {props.onDismiss === undefined ? null : (
        <button type="button" className="button quiet" onClick={props.onDismiss} {...label}>
          {text.shell.dismiss}
        </button>
      )}
    </div>
  );
}
