/** Requests and replies as they were kept, to be read again. */
export const exchange = {
  showRequest: 'Show request',
  showReply: 'Show reply',
  showRequestOf: (subject: string) => `Show request: ${subject}`,
  showReplyOf: (subject: string) => `Show reply: ${subject}`,
  requestTitle: 'Request as it was sent',
  replyTitle: 'Reply as it came',
  titleOf: (title: string, subject: string) => `${title} · ${subject}`,
  entry: (seq: string) => `audit entry ${seq}`,
  hash: 'Hash',
  inLines: 'Break its texts into lines',
  inLinesHelp: 'Line breaks and quotation marks inside texts are shown as what they stand for.',
  copy: 'Copy the text',
  copied: 'Copied as it was kept.',
  copyFailed: 'Copying was refused by the system. Select the text and copy it by hand.',
  laidOut: 'JSON, laid out for reading; what is copied is the text as it was kept.',
  empty: 'The text is empty.',
  unknown:
    'This text is not in the data folder: it was kept on another computer, or the folder was copied without its exchanges. The hash in the audit trail stays valid for it.',
};
