/** Series by formula, the same in R: `t <- 1:312` and `floor(x + 0.5)` for `Math.round(x)`. */
const weeks = Array.from({ length: 312 }, (_, i) => i + 1);
const season = (t: number) => Math.sin((2 * Math.PI * t) / 52);

/** Mostly zeros: pmax(0, (t * 7919) %% 13 - 9). Sum 144. */
export const quiet = weeks.map((t) => Math.max(0, ((t * 7919) % 13) - 9));

/** floor(5 + 0.08 * t + 3 * sin(2 * pi * t / 52) + (29 * t) %% 7 - 3 + 0.5). Sum 5466. */
export const trending = weeks.map((t) => Math.round(5 + 0.08 * t + 3 * season(t) + ((29 * t) % 7) - 3));

/** floor(20 + 12 * sin(2 * pi * t / 52) + (23 * t) %% 9 - 4 + 0.5), and 60 more in t = 200 to 210. Sum 6900. */
export const withOutbreak = weeks.map(
  (t) => Math.round(20 + 12 * season(t) + ((23 * t) % 9) - 4) + (t >= 200 && t <= 210 ? 60 : 0),
);

/** The reference series: floor(12 + 6 * sin(2 * pi * t / 52) + (37 * t) %% 11 - 5 + 0.5), and 12 more at t = 310. Sum 3754. */
export const reference = weeks.map(
  (t) => Math.round(12 + 6 * season(t) + ((37 * t) % 11) - 5) + (t === 310 ? 12 : 0),
);

/** floor(1e5 * (1 + 0.9 * sin(2 * pi * t / 52)) + (t * 7919) %% 50021 + 0.5). Sum 38959857. */
export const large = weeks.map((t) => Math.round(1e5 * (1 + 0.9 * season(t)) + ((t * 7919) % 50021)));
