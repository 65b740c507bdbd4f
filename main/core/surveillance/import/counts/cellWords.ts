/**
 * What cells of counts say in words: no report, a count that is kept secret, a count that is not final. English,
 * French, Spanish, Portuguese, Italian, German, Dutch, Arabic, Indonesian, Turkish, Swahili.
 */

/** Each line is one language, in the order above; words in lower case, without accents. */
const notReported = `
na|nan|nr|nd|ns|nil|null|none|unk|unknown|unavailable|missing|pending|tba|tbd|not available|not reported|not yet reported|not yet available|not applicable|not submitted|not received|not recorded|not stated|not done|no report|no reports|no report received|no data|no data available|no information|no submission|data not available|data unavailable|data missing|data pending|awaiting report|report pending|report missing|did not report|x|xx|xxx
nc|np|non disponible|non disponibles|donnees non disponibles|pas de donnees|pas de donnee|pas de rapport|aucune donnee|aucun rapport|sans donnees|non rapporte|non notifie|non declare|non communique|non parvenu|non recu|non renseigne|manquant|manquante|donnees manquantes|donnee manquante|en attente|inconnu
sd|si|sin dato|sin datos|sin informacion|sin reporte|sin notificacion|no disponible|no disponibles|datos no disponibles|no reportado|no reporta|no reporto|no notificado|no notifico|no informado|no informa|pendiente|faltante|desconocido
ni|sem dado|sem dados|sem informacao|sem notificacao|sem relatorio|nao disponivel|nao informado|nao informou|nao reportado|nao notificado|nao relatado|nao declarado|dados nao disponiveis|em falta|ignorado|pendente|desconhecido
non pervenuto|dato non disponibile|dati non disponibili|non comunicato|non riportato|non segnalato|nessun dato|nessun rapporto|dato mancante|dati mancanti|mancante|in attesa|sconosciuto
ka|kd|nv|keine angabe|keine angaben|keine daten|keine meldung|kein bericht|nicht gemeldet|nicht berichtet|nicht verfugbar|nicht bekannt|liegt nicht vor|fehlt|fehlend|ausstehend|unbekannt
nb|nvt|geen gegevens|geen data|geen melding|geen rapport|geen rapportage|niet beschikbaar|niet gemeld|niet gerapporteerd|niet bekend|ontbreekt|onbekend
غير متوفر|غير متوفرة|غير متاح|غير متاحة|لا توجد بيانات|لا يوجد بيانات|لا بيانات|لا يوجد تقرير|لا تقرير|لم يبلغ|لم يتم الابلاغ|غير مبلغ|غير مبلغ عنه|غير معروف|مفقود|غم
tidak ada laporan|tidak ada data|tidak tersedia|data tidak tersedia|tidak dilaporkan|tidak melapor|tidak lapor|belum ada laporan|belum dilaporkan|belum melapor|belum lapor|belum ada data|tidak diketahui|kosong
veri yok|rapor yok|bildirim yok|bildirilmedi|bildirilmemis|rapor edilmedi|raporlanmadi|mevcut degil|bilinmiyor|belirtilmemis|eksik|veri mevcut degil
hakuna taarifa|hakuna data|hakuna ripoti|hakuna takwimu|haijaripotiwa|haikuripotiwa|haipatikani|haijulikani|haijapokelewa`;

const suppressed = `
s|c|suppressed|data suppressed|masked|redacted|confidential|withheld|hidden|censored|not shown|not published|small numbers|small number suppressed|too small|below threshold
secret|secret statistique|masque|masquee|supprime|supprimee|donnee supprimee|confidentiel|confidentielle|non diffuse|non publie
suprimido|suprimida|dato suprimido|confidencial|secreto|secreto estadistico|protegido|oculto|no publicado|enmascarado
dado suprimido|sigilo|sigiloso|sigilo estatistico|ocultado|omitido|nao publicado|mascarado
soppresso|oscurato|riservato|segreto|segreto statistico|mascherato|omesso|non pubblicato
unterdruckt|geheim|geheim gehalten|geheimgehalten|geheimhaltung|vertraulich|anonymisiert|maskiert|zensiert|nicht veroffentlicht
onderdrukt|vertrouwelijk|afgeschermd|gemaskeerd|verborgen|niet gepubliceerd
محجوب|محجوبة|سري|سرية|مخفي|مخفية|مموه
disembunyikan|dirahasiakan|rahasia|disensor|disamarkan|tidak dipublikasikan
gizli|gizlendi|gizlenmis|gizlenmistir|maskelendi|maskelenmis|yayinlanmadi
imefichwa|yamefichwa|siri|imezuiwa|ya siri`;

/** What stands behind a count that is not final. */
const provisional = `
p|pr|prov|prelim|provisional|preliminary|r|rev|revised|e|est|estimate|estimated|unconfirmed|incomplete|partial|to be confirmed|tbc
provisoire|preliminaire|estime|estimation|revise|incomplet|partiel|a confirmer
provisorio|preliminar|estimado|estimacion|revisado|incompleto|parcial|por confirmar
provisoria|estimativa|estimada|a confirmar
provvisorio|preliminare|stima|stimato|rivisto|parziale|da confermare
vorl|vorlaufig|geschatzt|schatzung|revidiert|unvollstandig|nicht bestatigt
voorlopig|geschat|schatting|herzien|onvolledig
مؤقت|موقت|اولي|تقديري|تقدير|منقح|معدل
sementara|perkiraan|estimasi|direvisi|revisi
gecici|on veri|tahmini|tahmin|revize
ya muda|makadirio|imerekebishwa`;

const listOf = (lists: string): ReadonlySet<string> => new Set(lists.trim().split(/[\n|]/));

const words = {
  notReported: listOf(notReported),
  suppressed: listOf(suppressed),
  provisional: listOf(provisional),
};

/** A cell as it is looked up: `N/D`, `n.d.` and `ND` are one word. */
function folded(text: string): string {
  const spaced = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const isAbbreviation = /^\p{L}( \p{L})+$/u.test(spaced);
  return isAbbreviation ? spaced.replaceAll(' ', '') : spaced;
}

/** Dashes, dots and question marks alone; `#N/A` in the languages of spreadsheets. */
const marksForNoReport = /^([-–—‒―−‐]{1,3}|\.{1,4}|…|\?{1,3}|:|\/|#(n\/a|nv|n\/d|yok)!?)$/i;

/** Texts that a spreadsheet writes for a formula that has failed. */
const failedFormula =
  /^#\s?¡?(ref|bezug|value|valeur|valor|wert|div\/0|name|nombre|nome|num|nul|null|núm|zahl)[!?]?$/i;

/** Stars alone: a register hides the count so. */
const star = /^[*＊]{1,5}$/;

export function saysNotReported(text: string): boolean {
  if (text === '' || marksForNoReport.test(text)) return true;
  return words.notReported.has(folded(text));
}

export function saysSuppressed(text: string): boolean {
  return star.test(text) || words.suppressed.has(folded(text));
}

export function saysProvisional(text: string): boolean {
  return words.provisional.has(folded(text));
}

export function isFailedFormula(text: string): boolean {
  return failedFormula.test(text);
}
