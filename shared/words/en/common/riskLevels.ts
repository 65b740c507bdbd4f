/** Words for levels. "Green" is "no signal in the data we have", never "no risk". */
export const riskLevels = { RED: 'Red', YELLOW: 'Yellow', GREEN: 'Green', NOT_ASSESSED: 'Not assessed' };
