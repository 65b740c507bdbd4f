import type { help as english } from '../../en/cli/help.ts';

export const help: typeof english = {
  options: 'Opções:',
  optionText: ({ text, standard }) =>
    standard === null ? `${text} É obrigatória.` : `${text} Padrão: ${standard}.`,
  example: ({ example }) => `Exemplo:\n  ${example}`,
  head: `Outpost: previsões de surtos a curto prazo, um provedor de IA de cada vez.

Uso: outpost COMANDO [opções]
`,
  tail: `
Todo comando aceita:
  --data-dir DIR   a pasta de dados (senão OUTPOST_DATA_DIR, senão a da plataforma)
  --site NAME      outro local de trabalho, com pacote guardado aqui, para ler (\`outpost bundle list\`)
  --no-network     nada fora deste computador é consultado; também por OUTPOST_NO_NETWORK=1
  --json           um documento JSON em stdout
  --help           como usar o comando

Códigos de saída: 0 feito, 1 defeito no Outpost, 2 uso errado ou recusado,
3 entrada inutilizável, 4 falha do provedor, 5 pasta de dados em uso,
6 pasta de dados danificada, 130 cancelado.`,
};
