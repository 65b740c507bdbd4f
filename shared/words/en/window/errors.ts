export const errors = {
  notAnswering: 'Outpost’s own program is not answering; start it again.',
  noAccess: 'This page may not talk to Outpost any more. Open the address that Outpost printed at its start.',
  notAReply: (status: string) =>
    `Outpost’s own program answered with something that is no reply (status ${status}). Start it again.`,
  defect: 'This window met a defect of its own. Reload it; nothing that was stored is lost.',
  crashed: 'This part of the window could not be shown. Reload it; nothing that was stored is lost.',
  reload: 'Reload',
};
