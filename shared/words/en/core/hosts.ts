/** What the window and the browser are told by their host. */

export const hosts = {
  noSession:
    'This page has no session with Outpost any more. Start Outpost again and open the address that it prints.',
  otherRequest: 'This address does not take that kind of request.',
  portTaken: ({ port }: { port: number }) =>
    `Port ${port} can't be used: another program has it, or it needs more rights. Choose another port.`,
  otherAddress: 'This address is not the one that Outpost serves.',
  otherWebsite: 'Requests from other websites are not answered.',
  sendJson: 'Requests have to be sent as application/json.',
  tooLarge: 'The request is larger than 4 MiB; send it in parts.',
  noJson: 'The request is not valid JSON.',
  nothingHere: 'There is nothing here.',
  closedPage: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Outpost</title></head>
<body>
<h1>This address is not open any more</h1>
<p>Outpost opens its page to one browser, with the address that it prints when it starts.</p>
<p>Use that address in the browser where you opened it first, or start Outpost again and open the new one.</p>
</body>
</html>
`,
  onlyRead: 'This address can only be read.',
  chooseFiles: 'Choose files',
  allFiles: 'All files',
  onlyWindow: 'Only the window of Outpost itself may ask for this.',
  notStarted: 'Outpost could not start',
  noBuiltPage: ({ folder }: { folder: string }) =>
    `There is no built page in ${folder}. Run "npm run build", or install Outpost again.`,
  onlyPage: 'Only the page of Outpost itself may ask for this.',
};
