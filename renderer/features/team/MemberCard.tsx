import type { TeamStatus } from '../../../shared/team/teamSchema.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useTeamWords } from './useTeamWords.ts';

/** Which team this is, and the way out. */
export function MemberCard({ status: { membership } }: { status: TeamStatus }) {
  const { stores, format } = useServices();
  const writeBlock = useWriteBlock();
  const words = useTeamWords().member;
  if (membership === null) return null;
  const { team, address, joinedAt, hasPassword } = membership;
  const facts = [
    { label: words.team, value: <bdi>{team}</bdi> },
    { label: words.address, value: <bdi dir="ltr">{address}</bdi> },
    { label: words.since, value: format.moment(joinedAt) },
    { label: words.password, value: hasPassword ? words.isKept : words.noneKept },
  ];
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <Facts facts={facts} />
      <p className="card-actions">
        <ActionButton blocked={writeBlock} onClick={() => stores.team.getState().askToLeave()}>
          {words.leave.open}
        </ActionButton>
      </p>
    </section>
  );
}
