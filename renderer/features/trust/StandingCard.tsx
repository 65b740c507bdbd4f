import type { Standing } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { Rich } from '../../ui/Rich.tsx';
import { standingSentences } from './standingWords.ts';
import { keyOf } from './trustChoice.ts';
import { useTrustWords } from './useTrustWords.ts';

/** One provider and disease in plain words. */
function StandingItem({ standing }: { standing: Standing }) {
  const services = useServices();
  const words = useTrustWords();
  const { text } = services;
  const [first, ...others] = standingSentences(standing, { ...services, words });
  const { word } = standing.confidence;
  return (
    <li>
      <p className="lead">
        <Rich words={first!} />
      </p>
      {others.length === 0 ? null : (
        <p>
          {others.map((sentence) => (
            <span key={sentence}>
              <Rich words={sentence} />{' '}
            </span>
          ))}
        </p>
      )}
      <p className="company">
        <bdi>{standing.model}</bdi> · {words.standing.confidence(text.risk.confidence[word] ?? word)}
      </p>
    </li>
  );
}

/** All of them, the longest record first. */
export function StandingCard({ standings }: { standings: readonly Standing[] }) {
  const words = useTrustWords().screen;
  return (
    <section className="card trust-words">
      <h2>{words.inWords}</h2>
      <ul>
        {standings.map((standing) => (
          <StandingItem key={keyOf(standing)} standing={standing} />
        ))}
      </ul>
      <p className="company">{words.asPublished}</p>
    </section>
  );
}
