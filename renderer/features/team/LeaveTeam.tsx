import { useServices } from '../../data/Services.ts';
import { useTeamState } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TeamAnswerLine } from './TeamAnswerLine.tsx';
import { useTeamWords } from './useTeamWords.ts';

/** Asks before the team is left, and says what stays where. */
export function LeaveTeam({ team }: { team: string }) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const answer = useTeamState((state) => state.answers.leave);
  const words = useTeamWords().member.leave;
  const { stay, leave } = stores.team.getState();
  return (
    <Dialog title={words.title(team)} onClose={stay}>
      <ul className="dialog-body">
        <li>{words.given}</li>
        <li>{words.received}</li>
        <li>{words.own}</li>
      </ul>
      <div className="dialog-actions">
        <TeamAnswerLine answer={answer} busy={words.leaving} />
        <button type="button" className="button" onClick={stay}>
          {text.shell.cancel}
        </button>
        <ActionButton
          isPrimary
          blocked={writeBlock}
          busy={answer?.kind === 'busy' ? words.leaving : null}
          onClick={() => void leave()}
        >
          {words.confirm}
        </ActionButton>
      </div>
    </Dialog>
  );
}
