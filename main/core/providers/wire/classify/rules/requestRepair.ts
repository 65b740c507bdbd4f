/** Which change of the request a refusal asks for: another form of answer, or one parameter less. */
import { badRequest, type SeenFault, type Verdict } from '../WireRule.ts';

const REFUSALS = [400, 422];
/** Under this status some servers of users tell that a grammar could not be made of the schema. */
const GRAMMAR = /\bgrammar\b|\bjson[_ ]schema\b/i;
const UNSUPPORTED = ['unsupported_parameter', 'unsupported_value', 'unknown_parameter', 'extra_forbidden'];
const NEEDED = new Set(['model', 'messages']);
const PARAM = /^[a-z_]\w{0,63}(\.\w{1,64}){0,4}$/i;

const ANSWER_FORM = /response[_ ]format|json[_ ](schema|object|mode)|schema|grammar|structured output/i;
const OF_MODEL = /\bmodel\b.{0,60}\bnot support|\bnot support.{0,60}\bmodel\b/i;

/** Sentences that name one parameter as the fault, where no code does. */
const NAMING = [
  /\bunsupported (?:parameter|value): ['"`](\w+)['"`]/i,
  /\bunknown (?:parameter|name):? ['"`](\w+)['"`]/i,
  /\bunrecognized request arguments? supplied: (\w+)/i,
  /\bproperty ['"`](\w+)['"`] is (?:unsupported|not supported)/i,
  /^['"`](\w+)['"`] is (?:unsupported|not supported)\b/i,
  /\bunknown field:? ['"`](\w+)['"`]/i,
  /\badditional properties are not allowed \(['"`](\w+)['"`]/i,
  // pydantic, as vLLM writes it into one text.
  /['"]loc['"]: ?[([] ?['"]body['"], ?['"](\w+)['"].{0,80}\bextra inputs are not permitted/i,
  /\bextra inputs are not permitted.{0,80}['"]loc['"]: ?[([] ?['"]body['"], ?['"](\w+)['"]/i,
];
/** The same without anything that marks a parameter: only names that are no models. */
const NAMING_LOOSELY =
  /\b(max_tokens|max_completion_tokens|reasoning_effort|temperature|top_p|seed|store|verbosity)\b['"`]?(?: parameter)? (?:is|are|was) (?:unsupported|not (?:supported|permitted|allowed|recogni[sz]ed)|unknown|deprecated)/i;
const INSTEAD = /\b(?:use|try) (?:['"`](\w+)['"`]|(\w+_\w+)) instead\b|\bin favou?r of ['"`]?(\w+_\w+)/i;

/** @returns null when the refusal asks for nothing that could be changed */
export function requestRepair({ traits, endpoint, status, fault }: SeenFault): Verdict | null {
  if (endpoint !== 'chat') return null;
  if (traits.isUsersOwn && status === 500 && GRAMMAR.test(fault.text)) return otherAnswerForm(fault.text);
  if (!REFUSALS.includes(status)) return null;
  const isUnsupported = UNSUPPORTED.some((mark) => fault.markers.has(mark));
  const named = isUnsupported ? fault.param : null;
  if (named !== null && !ANSWER_FORM.test(named)) return withoutParam(named, fault.text);
  if (ANSWER_FORM.test(`${fault.param ?? ''} ${fault.text}`)) return otherAnswerForm(fault.text);
  const inText = [...NAMING, NAMING_LOOSELY]
    .map((sentence) => sentence.exec(fault.text)?.[1])
    .find((name) => name !== undefined);
  return inText === undefined ? null : withoutParam(inText, fault.text);
}

function otherAnswerForm(text: string): Verdict {
  return {
    class: 'CONFIG',
    scope: OF_MODEL.test(text) ? 'model' : 'request',
    reason: 'SCHEMA_UNSUPPORTED',
    action: 'downgrade',
    param: 'response_format',
  };
}

function withoutParam(param: string, text: string): Verdict | null {
  const isOurs = PARAM.test(param) && !NEEDED.has(param.split('.')[0]!);
  if (!isOurs) return null;
  const instead = INSTEAD.exec(text);
  const useInstead = instead?.slice(1).find((name) => name !== undefined);
  return {
    ...badRequest,
    reason: 'PARAM_UNSUPPORTED',
    action: 'drop-param',
    param,
    ...(useInstead === undefined ? {} : { useInstead }),
  };
}
