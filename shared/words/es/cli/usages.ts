import type { usages as english } from '../../en/cli/usages.ts';

export const usages: typeof english = {
  assess:
    '(--dataset ID | --file FILE... [opciones de import salvo --as-of]) [--location CODE_OR_NAME]... [--as-of DATE]',
  bundleExport: 'FILE.outpost [--encrypt] [--with-exchanges] [--replace]',
  bundleImport: 'FILE.outpost [--read-only]',
  teamConflicts: '[--limit N] [--offset N]',
  teamCreate: 'ADDRESS [--name NAME] [--password [--plain-text]]',
  teamJoin: 'ADDRESS [--password [--plain-text]]',
  configSet: 'KEY VALUE [--entry NAME]',
  import:
    'FILE... [--disease D] [--name N] [--mapping M.json] [--population P.csv] [--population-source TEXT] [--as-of DATE] [--sheet NAME] [--into ID|new] [--watch] [--backtest|--no-backtest] [--dry-run]',
  forecasts: '[--dataset ID] [--current] [--limit N] [--before MARK]',
  forecast:
    '(--dataset ID | --file FILE... [opciones de import salvo --as-of]) [--location CODE_OR_NAME]... [--as-of DATE] [--horizons N] [--provider ID [--reason TEXT] [--dry-run]] [--hub OUT.csv]',
  forecastsExport: '--format csv|json|hub --out FILE [--dataset ID]',
  hindcast:
    '(--vintages V.csv[.gz] --rounds R.csv | --file FILE... --origins N) [--disease D] [--population P.csv] [--mapping M.json] [--sheet NAME] [--from DATE] [--to DATE] [--provider embedded] [--model auto|no-change|tiered|boosted] --hub OUT.csv[.gz]',
  report:
    '--dataset ID --out FILE.{pdf,html,xlsx,csv,txt} [--number N] [--author A] [--organisation O] [--final] [--paper a4|letter] [--picture map|bars]',
  withReason: 'ID --reason TEXT',
  levelSet:
    '--dataset ID --location CODE_OR_NAME --to red|yellow|green|not-assessed --reason TEXT [--until DATE|TIME] [--by NAME]',
  levelEnd: '--dataset ID --location CODE_OR_NAME [--reason TEXT] [--by NAME]',
  lockPin: 'ID --reason TEXT [--until DATE|TIME|never]',
  reason: '--reason TEXT',
  audit: '[--limit N] [--since SEQ] [--verify] [--export OUT.jsonl] [--codes]',
  normalize: '--request REQ.json --reply REPLY.json [--provider ID]',
  configSetSecret: 'ID [--plain-text]',
  optionalReason: '[--reason TEXT]',
  schedulerAuto: 'ID on|off',
  score:
    '[--dataset ID] | --truth T --forecasts [NAME=]F[,F]... [--compare B...] [--exclusions X] [--exclude-locations A,B] [--require-complete] [--by horizon] [--target NAME]',
  datasetsWatch: 'ID FILE... [--sheet NAME]',
  erase: '--yes | --dry-run',
  datasetsRemove: 'ID --yes',
  ofDataset: '[--dataset ID]',
};
