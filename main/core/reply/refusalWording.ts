/** Refusals in words: first persons who can't or won't do what was asked, in the languages models fall into. */

/** A refusal comes early. */
const MAX_LENGTH = 8_000;

const NO =
  "(?:can't|cannot|can not|could not|couldn't|won't|will not|would not|wouldn't|am unable to|am not able to|'m unable to|'m not able to|are unable to|are not able to|'re unable to|'re not able to)";
const DO =
  '(?:provide|help|assist|give|make|create|generate|produce|offer|comply|fulfill?|do (?:this|that|so)|answer|continue|share|support|respond|complete|engage|participate|discuss|issue|supply|deliver|proceed|accommodate|process|write|return|perform|carry|speculate|advise|forecast(?! (?:with|exactly|precisely))|predict(?! (?:with|exactly|precisely|the exact)))';
/** Up to three words in between. */
const SOME = "(?:[\\w',-]+ ){0,3}";

const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:i|we)(?=[ ']) ?${SOME}${NO} ${SOME}${DO}\\b`),
  new RegExp(`\\b(?:i|we) ${SOME}(?:decline|refuse)\\b`),
  /\b(?:i'm|i am|we're|we are) (?:[\w',-]+ ){0,3}(?:unable to|not able to|not permitted|not allowed|not comfortable|not authori[sz]ed|not designed|not equipped|not qualified|prohibited from)\b/,
  /\b(?:sorry|apologi[sz]e|apologies|unfortunately|regret)\b[^.!?]{0,120}\b(?:can't|cannot|can not|unable|not able|won't|will not|decline|not possible|not appropriate)\b/,
  /\bi (?:do not|don't) (?:provide|make|give|offer|generate|create|produce|issue) (?:[\w',-]+ ){0,4}(?:forecasts?|predictions?|projections?|estimates|advice)\b/,
  /\b(?:against|violates?|outside) (?:my|our) (?:[\w',-]+ ){0,2}(?:guidelines|polic(?:y|ies)|principles|programming)\b/,
  /\bas an? (?:ai|artificial|language|large language)\b[^.!?]{0,80}\b(?:can't|cannot|can not|unable|not able|do not|don't|must not)\b/,
  /\b(?:request|question)\b[^.!?]{0,40}\b(?:cannot|can't|can not|could not) be (?:fulfill?ed|completed|processed|answered|complied with)\b/,
  // French
  /désolée?[^.!?]{0,80}ne (?:peux|puis|suis|pourrai)|je ne (?:peux|puis|pourrai|saurais) (?:[\p{L}',-]+ ){0,3}(?:fournir|aider|donner|faire|produire|répondre|établir|générer|réaliser|prédire|prévoir)|je ne suis pas (?:en mesure|autorisée?)/u,
  // Spanish
  /(?:lo siento|lamento|disculp)[^.!?]{0,80}no (?:puedo|podemos|me es posible)|no (?:puedo|podemos) (?:[\p{L}',-]+ ){0,2}(?:proporcionar|ayudar|dar|ofrecer|hacer|generar|realizar|cumplir|responder|predecir|brindar)/u,
  // Portuguese
  /(?:desculp|sinto muito|lamento|infelizmente)[^.!?]{0,80}não (?:posso|consigo|podemos)|não (?:posso|consigo) (?:[\p{L}',-]+ ){0,2}(?:fornecer|ajudar|dar|oferecer|fazer|gerar|prever|realizar|atender)/u,
  // Italian
  /(?:mi dispiace|purtroppo|spiacente)[^.!?]{0,80}non (?:posso|sono in grado)/,
  // German
  /(?:tut mir leid|entschuldig|bedau|leider)[^.!?]{0,100}(?:nicht|keine\p{L}{0,2}) |ich (?:kann|darf|werde) (?:[\p{L}',-]+ ){0,3}(?:nicht|keine\p{L}{0,2}) (?:[\p{L}',-]+ ){0,3}(?:helfen|bereitstellen|liefern|geben|erstellen|abgeben|machen|vorhersagen|anbieten)/u,
  // Russian, Arabic
  /(?:извин|к сожалению|сожалею)[^.!?]{0,80}не (?:могу|можем)|(?:آسف|عذر|أعتذر)[^.!؟]{0,80}(?:لا (?:أستطيع|يمكنني)|لست قادر)/u,
  // Chinese, Japanese
  /(?:抱歉|对不起|很遗憾)[^。]{0,40}(?:无法|不能|不可以)|我(?:无法|不能)(?:提供|帮助|协助|满足|回答|预测|生成)|申し訳[^。]{0,60}(?:できません|できかねます|ません)/u,
];

/** @returns whether a text without a forecast declines to give one */
export function isRefusal(text: string): boolean {
  const said = text
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return patterns.some((pattern) => pattern.test(said));
}
