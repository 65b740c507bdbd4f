import type { summaries as english } from '../../en/cli/summaries.ts';

export const summaries: typeof english = {
  assess:
    'o que as contagens dizem sem previsão: crescimento, limiares de alerta, sinais, R(t); nada armazena',
  config: 'todas as configurações',
  configGet: 'uma configuração',
  configSet:
    'altera uma configuração, ou um item dela (um conjunto de dados, ID/CODE de um local, uma doença; null o retira)',
  configUnset: 'devolve uma configuração ao padrão',
  import: 'lê arquivos de contagens como um conjunto de dados, ou como o próximo estado de um',
  datasets: 'lista os conjuntos de dados',
  datasetsShow: 'um conjunto de dados com suas séries',
  datasetsUndo: 'desfaz a última importação de um conjunto de dados',
  datasetsRedo: 'refaz a importação que foi desfeita por último',
  datasetsRemove: 'retira um conjunto de dados e suas previsões de todas as listas',
  forecasts: 'lista as previsões armazenadas, as mais recentes primeiro, 1.000 de cada vez',
  forecast: 'faz um conjunto de previsões e o publica',
  forecastsShow: 'uma previsão armazenada, inteira',
  forecastsSummary: 'o conjunto atual, local mais urgente primeiro',
  forecastsExport: 'grava o conjunto atual em um arquivo',
  doctor:
    'verifica esta máquina: pasta de dados, disco, relógio, chaves, provedores, equipe, impressão; não muda nada',
  erase: 'apaga tudo o que o Outpost guarda nesta máquina para uma pasta de dados, e verifica que se foi',
  health:
    'como estão os provedores e a rede, segundo a última informação; com --once verifica agora, sem consumir tokens',
  hindcast:
    'refaz previsões de rodadas passadas, cada uma com o que então se conhecia, em um arquivo para pontuação',
  report: 'grava o relatório de situação do conjunto atual: duas páginas, suas tabelas, ou um texto curto',
  levelSet:
    'mostra para um local um nível no lugar do calculado, que fica ao lado (7 dias, salvo indicação contrária)',
  levelEnd: 'encerra um nível definido manualmente',
  levelList: 'níveis definidos manualmente que ainda valem',
  lock: 'quem detém a trava dos provedores, e quem seria o próximo',
  lockAcquire: 'assume a trava para um provedor quando ninguém a detém',
  lockRelease: 'libera a trava; a próxima execução a assume novamente',
  lockSwitch: 'passa a vez agora; uma execução em andamento é repetida por ID',
  lockPin: 'faz todas as execuções a partir da próxima usarem ID (7 dias, salvo indicação contrária)',
  lockUnpin: 'encerra a fixação',
  lockHold: 'não deixa nenhuma nova execução começar',
  lockResume: 'deixa as execuções começarem novamente',
  lockReadmit: 'encerra o afastamento de ID: crédito foi comprado, um endereço foi liberado',
  lockExplain: 'por que a trava está como está',
  audit: 'a trilha de auditoria, o mais recente primeiro',
  providers: 'cada provedor e por que pode ou não atender',
  normalize:
    'lê uma resposta guardada de um modelo pelas regras com que toda resposta é lida; `-` é a entrada padrão',
  providersTest: 'verifica se um provedor responde e aceita a chave; não custa tokens',
  providersModels: 'modelos que um provedor lista agora',
  configSetSecret: 'guarda a chave de um provedor; é lida da entrada padrão e nunca mostrada',
  schedulerStatus: 'se os ciclos são executados sozinhos, o que fez o último, e o que é automático',
  schedulerRunOnce:
    'executa um ciclo agora, também durante uma pausa; uma etapa que falha não altera o código de saída',
  schedulerPause: 'não deixa nenhum ciclo começar sozinho, também após reinícios',
  schedulerResume: 'deixa os ciclos começarem sozinhos novamente',
  schedulerAuto: 'liga ou desliga as previsões automáticas de um conjunto de dados',
  score: 'o histórico de acertos; com arquivos, pontua previsões de hubs em relação ao que ocorreu',
  datasetsWatch:
    'relê um conjunto de dados dos seus arquivos sempre que mudam, enquanto o Outpost está aberto',
  datasetsUnwatch: 'deixa de reler um conjunto de dados dos seus arquivos',
  teamConflicts: 'listar onde outros locais de trabalho da equipe dão contagens diferentes das deste',
  teamCreate: 'cria uma equipe em um banco de dados PostgreSQL, e entra nela',
  teamJoin:
    'entra na equipe de um banco de dados PostgreSQL, onde se reúnem os dados e previsões de todos os seus locais de trabalho',
  teamLeave: 'sai da equipe; o que foi recebido fica aqui para leitura',
  teamStatus: 'mostra a equipe, seus locais de trabalho, quem está atrasado e o que foi recusado',
  teamSync: 'envia agora o que é novo aqui e recebe o que é novo lá',
  bundleExport: 'grava a pasta de dados em um só arquivo: uma cópia de segurança, ou para outros lerem',
  bundleImport:
    'recebe um pacote: restaura-o em uma pasta de dados vazia, ou guarda outro local de trabalho para leitura',
  bundleList: 'lista os locais de trabalho cujos pacotes estão guardados aqui para leitura',
  serve: 'mostra as telas em um navegador nesta máquina',
};
