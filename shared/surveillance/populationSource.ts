/** Letters of the source of populations, as it is typed: it stands in one line beside the year. */
export const LONGEST_POPULATION_SOURCE = 120;
