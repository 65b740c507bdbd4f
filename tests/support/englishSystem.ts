/** Tests read English: every process that they start runs on a system that speaks it, whatever this one speaks. */
process.env.LC_ALL = 'en_US.UTF-8';
