/** Made outbreaks of which everything is known: they grow, turn and fade, in several sizes and paces, or stay small. */
import type { ModelPlace } from '../../main/core/forecaster/ModelPanel.ts';
import { seededRandom } from '../../main/core/util/seededRandom.ts';
import { type FieldSet, HORIZONS } from './fieldSets.ts';

type Random = () => number;

const WEEKS = 44;
const PLACES = 8;
const ORIGINS = [9, 12, 15, 18, 21, 25, 30, 36];

interface Make {
  name: string;
  /** Persons at risk, mean weeks between two generations, and cases per case at the start. */
  persons: number;
  generation: number;
  reproduction: number;
  /** Chance that a week of a place is not seen at all and told as 0. */
  zeros: number;
  panels: number;
}

const MAKES: readonly Make[] = [
  { name: 'made-fast', persons: 200_000, generation: 0.7, reproduction: 1.6, zeros: 0, panels: 2 },
  { name: 'made-slow', persons: 20_000, generation: 2, reproduction: 1.8, zeros: 0, panels: 2 },
  { name: 'made-small', persons: 1_500, generation: 1, reproduction: 1.4, zeros: 0, panels: 2 },
  { name: 'made-zeros', persons: 400, generation: 1, reproduction: 1.3, zeros: 0.3, panels: 2 },
];

export function madeEpidemics(): FieldSet[] {
  return MAKES.map((make, number) => {
    const random = seededRandom(101 + number);
    const cases = Array.from({ length: make.panels }, () => {
      const places = Array.from({ length: PLACES }, () => epidemic(make, random));
      return ORIGINS.map((origin) => ({
        panel: {
          firstWeekEnd: 738_003,
          weeks: origin + 1,
          places: places.map(
            (counts): ModelPlace => ({ counts: counts.slice(0, origin + 1), population: null }),
          ),
        },
        came: places.map((counts) => Array.from(counts.slice(origin + 1, origin + 1 + HORIZONS))),
      }));
    }).flat();
    return {
      name: make.name,
      disease: 'made',
      places: Array.from({ length: PLACES }, (_, i) => `place ${i + 1}`),
      cases,
    };
  });
}

/** Infections that use up who can be infected, at a pace that wanders, counted with noise. */
function epidemic({ persons, generation, reproduction, zeros }: Make, random: Random): Float64Array {
  const size = persons * Math.exp(0.8 * normal(random));
  const start = Math.floor(random() * 10);
  let [susceptible, infectious, wander] = [size, 0, 0];
  const rate = 1 / generation;
  return Float64Array.from({ length: WEEKS }, (_, week) => {
    if (week === start) infectious += Math.max(2, size / 5_000);
    let cases = 0;
    wander = 0.9 * wander + 0.12 * normal(random);
    for (let day = 0; day < 7; day++) {
      const beta = reproduction * Math.exp(wander) * rate;
      const infected = Math.min(susceptible, (beta * infectious * susceptible) / size / 7);
      susceptible -= infected;
      infectious += infected - (rate * infectious) / 7;
      cases += infected;
    }
    infectious = Math.max(infectious, week >= start ? 0.5 : 0);
    if (random() < zeros) return 0;
    const mean = cases * Math.exp(0.12 * normal(random));
    return poisson(mean, random);
  });
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function poisson(mean: number, random: Random): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > limit) {
    count += 1;
    product *= random();
  }
  return count;
}
