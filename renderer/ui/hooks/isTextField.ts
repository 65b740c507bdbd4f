const TEXT_FIELDS = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"], [type="button"])';

/** Whether keys and the clipboard belong to a field that is being written in. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TEXT_FIELDS));
}
