/** The page in a browser. */

export const serve = {
  oddPort: ({ text }: { text: string }) => `--port takes a number from 0 to 65535, not "${text}".`,
  onlyRead: ({ sentence }: { sentence: string }) => `${sentence} These screens only read.\n`,
  isAt: ({ url }: { url: string }) =>
    `Outpost is at ${url}\nThe address works once and only on this machine. Ctrl+C ends it.\n`,
};
