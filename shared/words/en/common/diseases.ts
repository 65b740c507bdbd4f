/** The name of a disease as it is shown: what users and files call it. Only its absence has a word of ours. */
export const diseases = {
  shown: (name: string) => (name === 'unspecified' ? 'unspecified' : name),
};
