import type { BesideForecast as Beside } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { besideWords } from '../../words/besideWords.ts';

const MINUTE_MS = 60_000;

interface BesideForecastProps {
  beside: Beside;
  isShown: boolean;
  /** Whether the set has a forecast of the place too. */
  hasOther: boolean;
}

/** Says of a place that it was forecast by itself, by whom and when, and changes between that forecast and the set's. */
export function BesideForecast({ beside, isShown, hasOther }: BesideForecastProps) {
  const { stores, text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.place.beside;
  const show = (id: string | null) => () => stores.choice.getState().showBeside(id);
  return (
    <Banner tone="info" title={isShown ? words.isShown : words.isThere}>
      {isShown ? words.notCounted : besideWords(beside, text, format, now)}{' '}
      {hasOther ? (
        <ActionButton onClick={show(isShown ? null : beside.forecastId)}>
          {isShown ? words.back : words.show}
        </ActionButton>
      ) : null}
    </Banner>
  );
}
