import type { teamTables as english } from '../../en/core/teamTables.ts';
import { whole } from '../common/counted.ts';

export const teamTables: typeof english = {
  olderTables: ({ version, needed }) =>
    `As tabelas desta equipe são de um Outpost anterior (versão ${whole(version)}; este precisa da ${whole(needed)}), e nada foi alterado. Peça a quem administra o banco de dados que execute de novo \`outpost team create\` com esta versão.`,
  otherLogin: ({ id }) =>
    `Este local de trabalho (${id}) foi inscrito na equipe com outro usuário, e nada foi enviado. Use esse usuário, ou peça a quem administra o banco de dados que passe o local de trabalho para o seu.`,
  notKeptApart:
    'Este local de trabalho é reservado ao nível central (`team.visibility`), e o banco de dados desta equipe não mantém os locais de trabalho separados: qualquer usuário da equipe poderia lê-lo. Nada foi enviado.',
};
