/** What the system says of files and folders, and what to do about it. */

export const files = {
  pdf: {
    noBrowser: (names: string) =>
      `A PDF is printed by an installed browser of the Chromium family (${names}), and none was found. Install one, or write the report as FILE.html, which any browser can print.`,
    notPrinted: (p: { browser: string; reason: string }) =>
      `${p.browser} did not print the PDF: ${p.reason}. Write the report as FILE.html, which any browser can print.`,
    tookTooLong: (seconds: number) => `it took longer than ${seconds} seconds`,
    ended: (code: string) => `it ended with ${code} and without a file`,
  },
  full: {
    cause: 'the disk that holds it is full',
    advice: 'What was saved before is intact. Free some space and try again.',
  },
  notWritable: {
    cause: 'it cannot be written',
    advice: 'Check its permissions, or choose another folder with --data-dir.',
  },
  failing: {
    cause: 'the disk that holds it reports an error',
    advice:
      'Try again. If it happens again, copy the data folder to another disk and have this one checked; nothing acknowledged before is taken back.',
  },
  gone: {
    cause: 'the disk or network drive that holds it is gone',
    advice: 'Connect it again, then start Outpost again; nothing acknowledged before is taken back.',
  },
  outOfHandles: {
    cause: 'the system has no open files or memory left to give',
    advice: 'Close other programs and try again.',
  },
  keepsNothing: {
    cause: 'the disk that holds it does not promise to keep what is written',
    advice: 'Choose a folder on another disk with --data-dir.',
  },
  kept: {
    cause: 'another program keeps it',
    advice: 'Close that program, then try again.',
  },
  giveRight: 'Give this account the right to read it, then try again.',
  denied: 'permission is denied',
  notPermitted: 'it is not permitted',
  readError: {
    cause: 'the disk reports an error',
    advice: 'Copy the data folder to another disk, or bring the file back from a backup, then try again.',
  },
  folderThere: {
    cause: 'a folder is in its place',
    advice: 'Move that folder away, then try again.',
  },
  deadLink: {
    cause: 'a link in its place leads nowhere',
    advice: 'Move that link away, then try again.',
  },
  unreadable: ({
    path,
    cause,
    system,
    advice,
  }: {
    path: string;
    cause: string;
    system: string;
    advice: string;
  }) => `${path} can't be read: ${cause} (${system}). Nothing was changed. ${advice}`,
  newerKeys:
    'keys.json in the data folder was written by a newer Outpost. Nothing was changed. Install the newer version, or choose another folder with --data-dir.',
  noKey:
    'That is no key: a key has 1 to 512 letters, digits and signs, and no spaces inside. Copy it again from the provider.',
  noKeyStore:
    'This system has no key store that Outpost could use. Give the key in the environment instead, or accept a plain-text file that only you may read: `config set-secret ID --plain-text`.',
  neither: ({ path }: { path: string }) =>
    `Not saved: ${path} can neither be read nor moved away. Give this account the right to both.`,
  isFolder: 'is a folder. Name the file that holds the counts.',
  notReadTwice: 'is no file that can be read twice. Save what it gives to a file and import that.',
  missing: ({ path }: { path: string }) => `There is no file ${path}. Check the name and the folder.`,
  checkPermissions: "can't be read. Check its permissions.",
  notWritten: ({ path }: { path: string }) => `${path} can't be written. Choose another file.`,
  /** The cause stands for itself; here it names the file. */
  notSaved: (p: { cause: string; path: string; system: string; advice: string }) =>
    `Not saved: ${p.cause.replace(/\bit\b/, () => p.path)} (${p.system}). ${p.advice}`,
  folderInUse: ({ folder, writer }: { folder: string; writer: { host: string; pid: number } | null }) => {
    const who = writer === null ? 'another process' : `the ${writer.host} process ${writer.pid}`;
    return `The data folder ${folder} is in use by ${who}. Reading works meanwhile; to change something, close that process or use it.`;
  },
};
