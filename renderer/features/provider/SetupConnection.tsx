import type { FormEvent } from 'react';
import { factsOf } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PartStatus } from '../../ui/PartStatus.tsx';
import { SetupModel } from './SetupModel.tsx';
import {
  changesOf,
  hasOwnAddress,
  hostOf,
  isEnabledIn,
  leadsElsewhere,
  type ProviderSetup,
  type SetupFieldName,
  type SetupFields,
  settingKey,
} from './setupDraft.ts';
import { type KnownSetup, setupOf } from './setupQuery.ts';
import { type OpenSetup, shownFields } from './setupStore.ts';
import { wrongFields } from './wrongFields.ts';

interface FieldProps {
  setup: ProviderSetup;
  fields: SetupFields;
  wrong: readonly SetupFieldName[];
}

const OWN = 'own';

/** Where the servers on a laptop usually listen. */
const usualServers = [
  { value: 'http://127.0.0.1:11434/v1', label: 'Ollama' },
  { value: 'http://127.0.0.1:8080/v1', label: 'llama.cpp' },
  { value: 'http://127.0.0.1:1234/v1', label: 'LM Studio' },
  { value: 'http://127.0.0.1:8000/v1', label: 'vLLM' },
];

function AddressChoice({ setup, fields, isOwnStored }: Omit<FieldProps, 'wrong'> & { isOwnStored: boolean }) {
  const { stores, text } = useServices();
  const words = text.setup.connection;
  const host = isOwnStored ? hostOf(setup.baseUrl) : null;
  return (
    <LabelledField label={words.address}>
      {(field) => (
        <select
          {...field}
          value={fields.hasOtherAddress ? '' : OWN}
          onChange={(event) => stores.setup.getState().fill({ hasOtherAddress: event.target.value !== OWN })}
        >
          <option value={OWN}>{host === null ? words.ownAddress : words.ownAddressAt(host)}</option>
          <option value="">{words.otherAddress}</option>
        </select>
      )}
    </LabelledField>
  );
}

function Address({ setup, fields, wrong }: FieldProps) {
  const { stores, text } = useServices();
  const words = text.setup.connection;
  if (!fields.hasOtherAddress) return null;
  const isWrong = wrong.includes('address') && fields.address !== '';
  return (
    <LabelledField
      label={words.otherAddressLabel}
      help={words.addressHelp}
      wrong={isWrong ? words.addressWrong : null}
    >
      {(field) => (
        <>
          <input
            {...field}
            dir="ltr"
            inputMode="url"
            spellCheck={false}
            list={hasOwnAddress(setup.id) ? undefined : `${field.id}-usual`}
            value={fields.address}
            onChange={(event) => stores.setup.getState().fill({ address: event.target.value })}
          />
          {hasOwnAddress(setup.id) ? null : (
            <datalist id={`${field.id}-usual`}>
              {usualServers.map((one) => (
                <option key={one.value} {...one} />
              ))}
            </datalist>
          )}
        </>
      )}
    </LabelledField>
  );
}

function Account({ fields, wrong }: FieldProps) {
  const { stores, text } = useServices();
  const words = text.setup.connection;
  return (
    <LabelledField
      label={words.account}
      help={words.accountHelp}
      wrong={wrong.includes('accountId') ? words.accountWrong : null}
    >
      {(field) => (
        <input
          {...field}
          dir="ltr"
          spellCheck={false}
          maxLength={64}
          value={fields.accountId}
          onChange={(event) => stores.setup.getState().fill({ accountId: event.target.value })}
        />
      )}
    </LabelledField>
  );
}

function DailyTokens({ fields, wrong }: FieldProps) {
  const { stores, text } = useServices();
  const words = text.setup.connection;
  return (
    <LabelledField
      label={words.dailyBudget}
      help={words.dailyBudgetHelp}
      wrong={wrong.includes('dailyBudget') ? words.dailyBudgetWrong : null}
    >
      {(field) => (
        <input
          {...field}
          inputMode="numeric"
          autoComplete="off"
          value={fields.dailyBudget}
          onChange={(event) => stores.setup.getState().fill({ dailyBudget: event.target.value })}
        />
      )}
    </LabelledField>
  );
}

interface SetupConnectionProps {
  dialog: OpenSetup;
  known: KnownSetup;
  /** Why the provider can't be asked anything now; null when it can. */
  blocked: string | null;
}

/** Address, model, account and budget of a provider; stored together. */
export function SetupConnection({ dialog, known, blocked }: SetupConnectionProps) {
  const services = useServices();
  const { stores, text } = services;
  const writeBlock = useWriteBlock();
  const words = text.setup.connection;
  const { id } = dialog;
  const setup = setupOf(known, id);
  const fields = shownFields(dialog, known.values);
  const wrong = wrongFields(id, fields);
  const changes = changesOf(id, fields, known.values);
  const isElsewhere = isEnabledIn(known.values, id) && leadsElsewhere(setup, changes);
  const canSave = changes.length > 0 && wrong.length === 0 && dialog.answers.connection?.kind !== 'busy';
  const isOwnStored = known.values[settingKey(id, 'baseUrl')] === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSave && writeBlock === null) void stores.setup.getState().save();
  };
  const parts = { setup, fields, wrong };
  return (
    <section className="setup-part">
      <h3>{words.title}</h3>
      <form onSubmit={submit} noValidate>
        <div className="lock-fields">
          {hasOwnAddress(id) ? <AddressChoice {...{ setup, fields, isOwnStored }} /> : null}
          <Address {...parts} />
          {factsOf(id).hasAccount ? <Account {...parts} /> : null}
          <SetupModel {...{ dialog, fields, blocked }} isWrong={wrong.includes('model')} />
          <DailyTokens {...parts} />
        </div>
        {isElsewhere ? (
          <p className="setup-note">{words.elsewhere(services.text.common.providerNames.inSentence(id))}</p>
        ) : null}
        <p className="setup-line">
          <button
            type="submit"
            className="button"
            disabled={!canSave || writeBlock !== null}
            title={writeBlock ?? undefined}
          >
            {words.save}
          </button>{' '}
          <PartStatus answer={dialog.answers.connection} busy={words.saving} done={words.done} />
        </p>
      </form>
    </section>
  );
}
