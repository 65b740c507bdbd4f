import { useLock } from '../../data/lock/useLock.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PartStatus } from '../../ui/PartStatus.tsx';
import type { SetupFields } from './setupDraft.ts';
import type { OpenSetup } from './setupStore.ts';

/** Stands for a name that is written; no model is called so. */
const OTHER = '*';

interface SetupModelProps {
  dialog: OpenSetup;
  fields: SetupFields;
  isWrong: boolean;
  /** Why the provider can't be asked for its list now; null when it can. */
  blocked: string | null;
}

/** Outpost's own choice, one of those that the provider lists, or a name that is written. */
export function SetupModel({ dialog, fields, isWrong, blocked }: SetupModelProps) {
  const { stores, text, format } = useServices();
  const { fill, listModels } = stores.setup.getState();
  const last = useLock().value?.providers.find(({ id }) => id === dialog.id)?.model ?? null;
  const words = text.setup.connection;
  const { hasOtherModel, model } = fields;
  const listed = dialog.models ?? [];
  const names = hasOtherModel || model === '' || listed.includes(model) ? listed : [model, ...listed];
  const isListing = dialog.answers.models?.kind === 'busy';
  const listedWords =
    listed.length === 0 ? words.noneListed : words.listed(listed.length, format.count(listed.length));
  const choose = (value: string) =>
    fill(value === OTHER ? { hasOtherModel: true, model: '' } : { hasOtherModel: false, model: value });
  return (
    <>
      <LabelledField label={words.model}>
        {(field) => (
          <>
            <select
              {...field}
              value={hasOtherModel ? OTHER : model}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">
                {last === null || model !== '' ? words.anyModel : words.anyModelNow(last)}
              </option>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
              <option value={OTHER}>{words.otherModel}</option>
            </select>
            <span className="setup-line">
              <ActionButton
                blocked={blocked ?? (isListing ? words.listing : null)}
                onClick={() => void listModels()}
              >
                {words.listModels}
              </ActionButton>{' '}
              <PartStatus answer={dialog.answers.models} busy={words.listing} done={listedWords} />
            </span>
          </>
        )}
      </LabelledField>
      {hasOtherModel ? (
        <LabelledField label={words.otherModelLabel} wrong={isWrong ? words.modelWrong : null}>
          {(field) => (
            <input
              {...field}
              dir="ltr"
              maxLength={200}
              spellCheck={false}
              value={model}
              onChange={(event) => fill({ model: event.target.value })}
            />
          )}
        </LabelledField>
      ) : null}
    </>
  );
}
