import type { teamTables as english } from '../../en/cli/teamTables.ts';

export const teamTables: typeof english = {
  keptApart:
    'O banco de dados mantém os locais separados: cada conta escreve apenas no próprio local e lê o que lhe é permitido.',
  notKeptApart:
    'O banco de dados não mantém os locais separados: uma conta da equipe pode ler tudo, e escrever como qualquer local.',
  roles: ({ sites, readers }) =>
    `As contas dos locais pertencem ao papel ${sites}; as de quem apenas lê, ao papel ${readers}.`,
  noRoles:
    'Não há papéis de grupo: quem administra o banco de dados concede a cada conta o que ela precisa (docs/team-tables.md diz o quê).',
};
