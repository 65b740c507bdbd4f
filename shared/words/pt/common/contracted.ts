/**
 * Prepositions before the name of a provider, inside a sentence: they grow together with the article of `o modelo offline`.
 * Companies have none.
 */
export const by = (name: string): string => (name.startsWith('o ') ? `pel${name}` : `por ${name}`);

export const of = (name: string): string => (name.startsWith('o ') ? `d${name}` : `de ${name}`);

export const to = (name: string): string => (name.startsWith('o ') ? `a${name}` : `a ${name}`);
