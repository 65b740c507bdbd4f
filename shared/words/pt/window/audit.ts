import type { audit as english } from '../../en/window/audit.ts';
import { auditEntries } from '../common/auditEntries.ts';
import { shown } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

export const audit: typeof english = {
  title: 'Trilha de auditoria',
  intro:
    'Todas as alterações, da mais recente à mais antiga. Cada registro está encadeado ao anterior pelo seu hash.',
  ...auditEntries,
  caption: 'Registros de auditoria, do mais recente ao mais antigo',
  columns: {
    seq: 'Nº',
    time: 'Hora',
    what: 'O quê',
    about: 'Sobre',
    provider: 'Provedor',
    epoch: 'Época',
    cause: 'Causa',
    details: 'Detalhes',
  },
  knownOn: (day) => `dados conhecidos em ${day}`,
  search: 'Buscar',
  files: {
    csv: 'Salvar em CSV',
    json: 'Salvar em JSON',
    saved: (count, entries, name) =>
      `${shown(count, entries, 'registro salvo', 'registros salvos')} como ${name}.`,
    notIntact: 'A cadeia não se sustenta: veja o que diz “Verificar”.',
  },
  details: 'Detalhes',
  detailsOf: (seq) => `Detalhes do registro ${seq}`,
  hash: 'hash do registro',
  noDetails: 'Sem detalhes.',
  yes: 'sim',
  no: 'não',
  nothing: '–',
  empty: 'Nenhum registro ainda.',
  filter: 'Mostrar',
  allKinds: 'todos os tipos',
  noneOfKind:
    'Nenhum dos registros mostrados é deste tipo. Mostre registros mais antigos para olhar mais para trás.',
  more: 'Mostrar registros mais antigos',
  verify: 'Verificar',
  verifying: 'Verificando cada registro no disco…',
  intact: (count, entries) =>
    plural(count, {
      one: `Íntegra: ${entries} registro verificado no disco.`,
      many: `Íntegra: todos os ${entries} de registros verificados no disco.`,
      other: `Íntegra: todos os ${entries} registros verificados no disco.`,
    }),
  broken: (seq, segment) =>
    `Rompida no registro ${seq} (segmento ${segment}): ele foi removido ou alterado. Guarde uma cópia da pasta de dados antes de fazer qualquer outra coisa.`,
  brokenSomewhere:
    'Rompida: a cadeia de registros não se sustenta. Guarde uma cópia da pasta de dados antes de fazer qualquer outra coisa.',
  quarantined: (count, files) =>
    plural(count, {
      one: `${files} arquivo danificado está guardado em quarentena.`,
      other: `${files} arquivos danificados estão guardados em quarentena.`,
    }),
  notShown: (seq) =>
    `O registro ${seq} não está entre os mostrados. Mostre registros mais antigos para chegar a ele.`,
};
