import type { Language } from '../../../shared/words/language.ts';
import { settingWordsFor } from '../../../shared/words/settings.ts';
import { useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { Facts } from '../../ui/Facts.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { hrefOf } from '../../ui/navigation/route.ts';
import { useTeamWords } from './useTeamWords.ts';

const PREFIX = 'team.';

/** What of this site goes to the team, as the settings have it; they are changed there. */
export function SharedCard() {
  const { stores, text } = useServices();
  const { client } = stores.answers;
  // As their own screen calls them.
  const { labels } = settingWordsFor(text.language as Language);
  const words = useTeamWords().member.shared;
  // Under the question of the settings, so that a change asks again.
  const { value, sentence, retry } = useAnswer(
    {
      queryKey: ['settings', PREFIX],
      queryFn: async () => (await client.call('settings.list', { prefix: PREFIX })).settings,
    },
    { isKept: true },
  );
  const shown = (setting: unknown) =>
    typeof setting === 'boolean' ? (setting ? words.yes : words.no) : String(setting ?? '') || words.noName;
  const facts = (value ?? []).map((setting) => ({
    label: labels.of(setting.key),
    value: <bdi>{shown(setting.value)}</bdi>,
  }));
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p className="team-always">{words.always}</p>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      <Facts facts={facts} />
      <p className="card-link">
        <a href={hrefOf({ view: 'settings' })}>{words.link}</a>
      </p>
    </section>
  );
}
