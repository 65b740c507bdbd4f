import type { storage as english } from '../../en/core/storage.ts';

export const storage: typeof english = {
  theJournal: 'O diário',
  newerVersion: ({ name, version }) =>
    `${name} na pasta de dados foi gravado por um Outpost mais novo (esquema ${version}). Nada foi alterado. Instale a versão mais nova, ou escolha outra pasta com --data-dir.`,
  damagedKept: ({ name, file }) =>
    `${name} estava danificado. O arquivo danificado está guardado como quarantine/${file}`,
  unreadable: ({ movedTo, name, system }) =>
    movedTo === null
      ? `${name} não pode ser lido (${system}) nem movido. Fica como está, e nenhum outro é salvo até que possa ser movido; verifique as permissões e o disco`
      : `${name} não pode ser lido (${system}). Foi posto de lado, sem alterações, em ${movedTo}; verifique as permissões e o disco`,
  damaged: ({ name }) => `${name} está danificado`,
  unreadableNow: ({ name, system }) =>
    `${name} não pode ser lido (${system}); verifique as permissões e o disco`,
  restoredFromJournal: ({ isJournalWhole }) =>
    isJournalWhole
      ? 'seu conteúdo foi recuperado do diário, nada do que foi confirmado se perdeu'
      : 'o diário também está danificado; por isso seu conteúdo foi recuperado até onde alcançam a cópia de segurança e o diário',
  repaired: ({ fate, how }) => `${fate}; ${how}.`,
  shownOnly: ({ fate }) =>
    `${fate}; seu conteúdo é tomado de outro lugar. O próximo início que puder gravar o repara.`,
  cutOff: ({ names }) =>
    `Um início anterior foi interrompido em seus reparos: tinha guardado como ${names} o que estava danificado, e não o anotou. Este início o anota; nada do que foi confirmado se perdeu.`,
  journalDamaged: ({ from, kept, beyond, named, access }) =>
    `O diário está danificado: os registros a partir de ${from} estão ausentes ou não são confiáveis.${kept > 0 ? ' O arquivo danificado está guardado em quarentena.' : ''}${beyond > 0 ? ` Alterações que ele não tem são conhecidas por ${named}: um estado mais antigo pode ter sido reposto, ou dois computadores podem ter gravado nesta pasta.` : ''} ${access === 'writer' ? 'O estado verificável mais recente foi recuperado, e ninguém detém a trava.' : 'Mostra-se o estado verificável mais recente; o próximo início que puder gravar repara o diário.'}`,
  historyRestored: ({ from }) =>
    `${from === 'backup' ? 'usa-se a cópia de segurança' : 'o histórico recomeça do zero'}; não havia ali nenhum conjunto de dados, previsão, configuração ou registro de auditoria`,
  writeInterrupted:
    'A última gravação foi interrompida antes de ser confirmada; o que restou dela foi cortado.',
  setDamaged: ({ runId, file }) =>
    `O arquivo do conjunto de previsões ${runId} está ausente ou danificado (${file}). Os outros conjuntos não são afetados; execute a previsão novamente.`,
  setNotShared: ({ runId }) =>
    `As previsões do conjunto ${runId} não estão nesta cópia: seu local de trabalho não as deu à equipe.`,
  seasonsDamaged: 'Um registro de temporadas passadas está danificado. Instale o Outpost novamente.',
};
