import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import type { AppStandIn } from './app.ts';
import type { BrowserWindowStandIn } from './browserWindow.ts';

/** A dialog to choose files that was shown. */
export interface ShownOpenDialog {
  /** The window that it was attached to. */
  window: BrowserWindowStandIn | null;
  options: OpenDialogOptions;
}

/** `dialog` as far as used; who chooses files is the test. */
export class DialogStandIn {
  readonly errorBoxes: { title: string; content: string }[] = [];
  readonly openDialogs: ShownOpenDialog[] = [];
  /** What the user does in a dialog to choose files. */
  answer: OpenDialogReturnValue = { canceled: true, filePaths: [] };
  readonly #app: AppStandIn;

  constructor(app: AppStandIn) {
    this.#app = app;
  }

  showErrorBox = (title: string, content: string): void => void this.errorBoxes.push({ title, content });

  showOpenDialog = async (
    ...args: [BrowserWindowStandIn, OpenDialogOptions] | [OpenDialogOptions]
  ): Promise<OpenDialogReturnValue> => {
    if (!this.#app.isReady) throw new Error('dialog module can only be used after app is ready');
    const [window, options] = args.length === 2 ? args : [null, args[0]];
    this.openDialogs.push({ window, options });
    return this.answer;
  };
}
