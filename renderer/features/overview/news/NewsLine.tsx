import { type ReactNode, useRef, useState } from 'react';
import type { News, Seen } from '../../../../shared/contract/index.ts';
import type { Language } from '../../../../shared/words/language.ts';
import { type NewsWords, newsWordsFor } from '../../../../shared/words/news.ts';
import { useAnswer } from '../../../data/answers.ts';
import { useServices } from '../../../data/Services.ts';
import { useWriteBlock } from '../../../data/useWriteBlock.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Filled, slot } from '../../../ui/Filled.tsx';
import { useNow } from '../../../ui/hooks/useNow.ts';
import { hrefOf } from '../../../ui/navigation/route.ts';
import { errorSentence } from '../../../words/errorSentence.ts';
import { type Baseline, newsQuery } from './newsQuery.ts';
import { type NamingKind, namingKinds, newsWords, withoutSet } from './newsWords.ts';
import { useVisit } from './useVisit.ts';

const MINUTE_MS = 60_000;
/** Places that each kind of news names; the rest is counted. */
const NAMED = 5;

function useNewsWords(): NewsWords {
  return newsWordsFor(useServices().text.language as Language);
}

type NamedPlace = News[NamingKind][number];

/** A place that is gone has no page. */
function Place({ place: { code, name }, kind }: { place: NamedPlace; kind: NamingKind }) {
  const label = <bdi>{name}</bdi>;
  return kind === 'gone' ? label : <a href={hrefOf({ view: 'places', code })}>{label}</a>;
}

/** The first places of a kind: links, and for rises the level that each came to. */
function NamedPlaces({ news, kind }: { news: News; kind: NamingKind }) {
  const { text, format } = useServices();
  const { to } = useNewsWords();
  const all: readonly NamedPlace[] = news[kind];
  const more = all.length - NAMED;
  const shown = more <= 1 ? all : all.slice(0, NAMED);
  const slots = shown.map((place, i) =>
    kind === 'up' && 'level' in place ? to[place.level](slot(`p${i}`)) : slot(`p${i}`),
  );
  const names =
    more <= 1
      ? format.list(slots)
      : text.common.lists.andMore({ some: slots, count: more, more: format.count(more) });
  const parts: Record<string, ReactNode> = {};
  for (const [i, place] of shown.entries()) parts[`p${i}`] = <Place place={place} kind={kind} />;
  return <Filled words={names} parts={parts} />;
}

/** What rose is spoken at once, and once: the line itself changes with the time and is only read. */
function Rises({ up }: Pick<News, 'up'>) {
  const { format } = useServices();
  const words = useNewsWords();
  const names = format.list(up.map(({ name, level }) => words.to[level](name)));
  return (
    <span role="alert" className="visually-hidden">
      {up.length === 0 ? null : words.up(up.length, format.count(up.length), names)}
    </span>
  );
}

function useMarking(datasetId: string, baseline: Baseline) {
  const { stores, text } = useServices();
  const { client } = stores.answers;
  const [failure, setFailure] = useState<string | null>(null);
  const keep = (seen: Seen) => client.call('looks.keep', { datasetId, seen });
  return {
    failure,
    // A look that could not be kept makes the next news longer, and no number wrong.
    leave: (seen: Seen) => void Promise.allSettled([keep(seen)]),
    async mark(seen: Seen) {
      try {
        const { look } = await keep(seen);
        baseline.current = look;
        setFailure(null);
        await stores.answers.queries.invalidateQueries({ queryKey: ['news', datasetId] });
      } catch (thrown) {
        setFailure(errorSentence(thrown, text));
      }
    },
  };
}

/** One line: what changed in the dataset since its overview was last looked at; nothing where nothing did. */
export function NewsLine({ datasetId, isSetHidden }: { datasetId: string; isSetHidden: boolean }) {
  const { stores, format } = useServices();
  const words = useNewsWords();
  const baseline = useRef<Baseline['current']>(undefined);
  const writeBlock = useWriteBlock();
  const { value } = useAnswer(newsQuery(stores.answers.client, datasetId, baseline), { isKept: true });
  const news = value !== null && isSetHidden ? withoutSet(value) : value;
  const { failure, leave, mark } = useMarking(datasetId, baseline);
  const now = useNow(MINUTE_MS);
  useVisit(news?.now ?? null, writeBlock === null ? leave : null);
  const sentence = news === null ? null : newsWords(news, now, { words, format });
  if (news === null || sentence === null) return null;
  const parts: Record<string, ReactNode> = {};
  for (const kind of namingKinds) parts[kind] = <NamedPlaces news={news} kind={kind} />;
  return (
    <p className="news-line">
      <Rises up={news.up} />
      <span>
        <Filled words={sentence} parts={parts} />
      </span>{' '}
      <ActionButton blocked={writeBlock} onClick={() => void mark(news.now)}>
        {words.mark}
      </ActionButton>
      {failure === null ? null : <span role="alert"> {failure}</span>}
    </p>
  );
}
