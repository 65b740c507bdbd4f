import type { LanguageWords } from './languageWords.ts';

export const pt: LanguageWords = {
  date: 'data, datas, dt, dia, semana, períod*, tempo',
  dateNoun: 'dt',
  onset: `
    início, início dos sintomas, primeiros sintomas, sintoma*, dt sin pri, sin pri, data inicio
  `,
  report: 'notif*, relat*, registro, informe, public*, divulg*',
  confirmation: 'confirm*, coleta, amostra, diagnós*, diagnos*, resultado do exame, exame, laborat*',
  entry: `
    internação, interna, admissão, entrada, digita*, atendimento, consulta, cadastro, inclusão
  `,
  stamp: 'atualiza*, última atualização, extração, data do arquivo',
  week: 'semana, semanas, sem, se, semana epi*, sem epi, semepi, semana epidemiológica, se notif',
  weekStart: `
    início, data início, data inicial, início da semana, ini se, data ini se, ini, semana de,
    primeiro dia, começo
  `,
  weekEnd: `
    fim, data fim, data final, fim da semana, fim se, até, último dia, término, semana até,
    final da semana
  `,
  year: 'ano, anos, ano epi*, ano notif, exercício',
  month: 'mês, meses',
  quarter: 'trimestre, temporada',
  location: `
    distrito, distritos, província, províncias, estado, estados, uf, região, regiões, país, países,
    município, municípios, localidade, localidades, cidade, cidades, bairro, concelho, freguesia, lugar,
    municip, mun, local, zona, regional, regional de saúde, unidade federativa, macrorregião, residência, área,
    posto administrativo, comuna, unidade de saúde, unidade organizacional, continente, aldeia,
    território, mun resid, muni
  `,
  smallArea: `
    distrito, distritos, município, municípios, localidade, localidades, cidade, bairro, concelho,
    freguesia, posto administrativo, unidade de saúde, aldeia, unidade organizacional, muni, municip, mun
  `,
  locationCode: 'código, cod, ibge, codigo ibge, geocode, geocodigo, cod mun, codmun, sigla, id',
  unknownPlace: `
    desconhecido, desconhecida, ignorado, ignorada, sem informação, não informado, não especificado,
    não identificado, em investigação, indeterminado, sem registro
  `,
  cases: `
    caso, casos, infectados, infecções, confirmados, confirmadas, positivos, notificados, notificações,
    =quantidade, =qtd, doentes, contagem
  `,
  deaths: `
    óbito, óbitos, morte, mortes, mortos, mortas, falecido*, falecida*, falecimento*, mortalidade
  `,
  population: 'população, pop, habitantes, hab, moradores',
  thousands: 'mil, milhares, milhar',
  millions: 'milhão, milhões',
  cumulative: `
    acumulado, acumulada, acumulados, acumuladas, acum, soma, até o momento, até à data, total acumulado
  `,
  incident: `
    novo, nova, novos, novas, diário, diários, diária, diárias, semanal, semanais, da semana, do dia,
    na semana, últimas # horas
  `,
  derived: `
    7 dias, 7dias, 14 dias, 14dias, taxa, taxas, por cada, por 100, média, mediana, letalidade, percentual, porcentagem, percentagem,
    razão, incidência, móvel, proporção, estimad*, esperad*, limiar, variação, p inc
  `,
  suspected: 'suspeit*, alerta*, prov',
  probable: 'provável, prováveis, provavel*',
  confirmed: 'confirm*, positivo, positivos, positiva, positivas, conf',
  discarded: `
    não caso, não é caso, descartad*, negativo, negativos, negativa, excluíd*, inválid*, inconclusiv*
  `,
  recovered: `
    recuperado, recuperada, recuperados, recuperadas, curados, cura, altas, ativos, activos, isolamento,
    contactos, contatos
  `,
  tests:
    'teste, testes, testados, exames, amostras, positividade, tests, investigad*, coletad*, examinad*, analisad*',
  hospital: 'hospital*, internad*, internações, uti, leitos, camas',
  vaccinated: 'vacin*, dose, doses, imuniz*',
  sitesReported: `
    relatórios recebidos, unidades que notificaram, unidades notificantes, unidades que reportaram,
    notificações recebidas, unidades que relataram, us que notificaram, distritos que notificaram
  `,
  sitesExpected: `
    relatórios esperados, unidades esperadas, notificações esperadas, total de unidades,
    número de unidades, us esperadas, relatórios previstos
  `,
  reportingRate: 'completude, taxa de notificação',
  measureName: 'indicador, indicadores, variável, medida, métrica, dado, dados, elemento de dados',
  value: 'valor, valores, número, quantidade, qtd, total, contagem, frequência',
  disease: 'doença, doenças, agravo, agravos, patógeno, evento, síndrome, patologia',
  age: 'idade, idades, faixa etária, grupo etário, faixa, anos',
  sex: 'sexo, género, gênero, homens, mulheres, masculino, feminino',
  group: `
    idade, idades, sexo, género, faixa, grupo*, categor*, tipo, tipos, sorotipo, variante*, cepa, fonte,
    raça, classe, etária
  `,
  ofGroup: `
    crianças, adultos, gestantes, grávidas, menores, maiores, profissionais de saúde, anos, menor de
  `,
  classification: `
    classific*, situação, estado, tipo de caso, critério, definição de caso, classi fin, status
  `,
  outcome: 'evolução, evolucao, desfecho, resultado, situação final, condição, estado vital',
  person: `
    idade, sexo, género, pacient*, doente, doentes, sobrenome, apelido, nome completo, telefone, ocupação,
    nascimento, cpf, cns, nu notific
  `,
  identity: `
    sobrenome, nome completo, nome do paciente, nome do doente, nascimento, telefone, cpf, cns
  `,
  caseNumber: `
    caso id, caso no, caso nr, caso número, id caso, id do caso, número do caso, nu notific,
    número da notificação, código do caso, id paciente
  `,
  died: 'óbito, óbitos, falecid*, morreu, morte, morto, morta, faleceu',
  total: 'total, totais, todos, todas, geral, nacional, país, conjunto, subtotal',
  totalFiller: `
    todo, toda, geral, casos, óbitos, mortes, províncias, estados, regiões, municípios, distritos, país,
    sub
  `,
  allAges: `
    todas as idades, todas idades, todas as faixas, todas as faixas etárias, todos os grupos etários,
    qualquer idade
  `,
  bothSexes: 'ambos os sexos, ambos sexos, ambos, os dois sexos, homens e mulheres, todos os sexos',
  notReported: `
    sem dados, sem dado, sem informação, não informado, não informou, não notificado, não notificou,
    não disponível, não reportado, n d, nd, s i, sem notificação, sem relatório, pendente, em falta,
    não se aplica, indisponível, ignorado, ni, não declarado, não relatado, dados não disponíveis,
    desconhecido
  `,
  suppressed: `
    suprimid*, omitid*, oculto, confidencial*, mascarad*, segredo estatístico, sigilo, sigiloso,
    censurad*, não publicado, ocultado
  `,
  provisional: `
    provisório, provisória, preliminar, estimativa, estimado, estimada, a confirmar
  `,
  joining: 'de, do, da, dos, das, e, por, em, no, na, o, os, as',
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  weekdays: `
    segunda, segunda feira, terça, terça feira, quarta, quarta feira, quinta, quinta feira, sexta,
    sexta feira, sábado, domingo, seg, ter, qua, qui, sex, sáb, dom, feira
  `,
  diseases: {
    cholera: '*cólera*',
    measles: '*sarampo*',
    mpox: 'varíola dos macacos, varíola símia',
    malaria: '*malária*, paludismo',
    influenza: '*gripe*',
    'yellow fever': 'febre amarela, febreamarela',
    typhoid: 'febre tifoide, tifóide',
  },
};
