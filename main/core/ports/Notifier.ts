/** A notice of the system, outside of the window: names of places and levels, nothing else of the data. */
export interface SystemNotice {
  title: string;
  body: string;
  /** Called when the user opens it. */
  onOpen(): void;
}

/** The system's notifications, where the host has them itself. */
export interface Notifier {
  /** Whether a window is before the user: what a person asked for is seen there. */
  isWatched(): boolean;
  show(notice: SystemNotice): void;
}
