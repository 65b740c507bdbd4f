/** How long a file can be fetched. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which asks where it goes or puts it to the downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A busy browser fetches it some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** @param base64 without line breaks */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
