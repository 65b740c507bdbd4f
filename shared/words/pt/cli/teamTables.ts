import type { teamTables as english } from '../../en/cli/teamTables.ts';

export const teamTables: typeof english = {
  keptApart:
    'O banco de dados mantém os locais de trabalho separados: cada usuário escreve apenas no próprio e lê o que lhe é permitido.',
  notKeptApart:
    'O banco de dados não mantém os locais de trabalho separados: um usuário da equipe pode ler tudo, e escrever como qualquer um deles.',
  roles: ({ sites, readers }) =>
    `Os usuários dos locais de trabalho pertencem ao papel ${sites}; os de quem apenas lê, ao papel ${readers}.`,
  noRoles:
    'Não há papéis de grupo: quem administra o banco de dados concede a cada usuário o que ele precisa (docs/team-tables.md diz o quê).',
};
