/** How the page looks, on screen and on paper. It is the same text for every report of a paper size and a language. */
import type { Paper } from '../../../../shared/report/sitrepSchema.ts';

interface Sheet {
  size: string;
  width: string;
  margin: string;
  font: string;
  /** Of languages that take more room for the same. */
  wordyFont: string;
}

/** Letter is shorter by six lines: two pages have room for the same report with smaller margins and letters. */
const papers: Readonly<Record<Paper, Sheet>> = {
  a4: {
    size: 'A4',
    width: '210mm',
    margin: '11mm 12mm 13mm',
    font: '8.2pt/1.25',
    wordyFont: '7.8pt/1.2',
  },
  letter: {
    size: 'Letter',
    width: '8.5in',
    margin: '9mm 12mm 11mm',
    font: '7.8pt/1.2',
    wordyFont: '7.4pt/1.15',
  },
};
const WORDY: ReadonlySet<string> = new Set(['fr', 'es', 'pt']);

export function reportStyles(paper: Paper, language: string): string {
  const { size, width, margin, font: usual, wordyFont } = papers[paper];
  const font = WORDY.has(language) ? wordyFont : usual;
  return `@page{size:${size};margin:${margin};@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;direction:ltr}}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#111;font:${font} "Segoe UI","Helvetica Neue",Arial,"Liberation Sans",sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
@media screen{body{max-width:${width};margin:0 auto;padding:12mm 13mm}.scroll{overflow-x:auto}}
h1{font-size:15pt;line-height:1.15;margin:0}
h2{font-size:10pt;margin:6pt 0 2.5pt;padding-bottom:1pt;border-bottom:1px solid #333;break-after:avoid}
h3{font-size:8.6pt;margin:4pt 0 1pt;break-after:avoid}
p{margin:2pt 0}
ul{margin:0;padding-inline-start:12pt}
li{margin:1.2pt 0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:1pt 3pt;border-bottom:1px solid #999;text-align:end;vertical-align:top}
th{font-weight:600;border-bottom:1px solid #333;vertical-align:bottom}
th[scope=row],.start{text-align:start;overflow-wrap:break-word}
tbody th[scope=row]{vertical-align:top;min-width:21mm;max-width:44mm}
.range{display:block;white-space:nowrap;font-size:7pt;line-height:1.15}
.dense{font-size:7.8pt}
.middle{text-align:center}
tbody tr:not(.total) th[scope=row]{font-weight:400;border-bottom:1px solid #999}
tr{break-inside:avoid}
.total th,.total td{font-weight:700;border-top:1.5px solid #333}
.group{border-inline-start:1px solid #999}
.masthead{display:flex;justify-content:space-between;gap:12pt;align-items:flex-start;border-bottom:2.5px solid #111;padding-bottom:5pt}
.organisation{font-size:9pt;font-weight:600}
.status{border:1.5px solid #111;padding:1pt 7pt;font-weight:700;white-space:nowrap}
.facts{display:grid;grid-template-columns:repeat(4,1fr);gap:2pt 10pt;margin:5pt 0}
.facts div{overflow-wrap:anywhere}
dt{font-size:7.4pt;color:#444}
dd{margin:0;font-weight:600}
.notice{border:1.5px solid #111;border-inline-start-width:5px;padding:2.5pt 6pt;margin:3pt 0}
.mark{font-size:7.2pt;color:#444;font-style:italic}
.small{font-size:7.4pt;color:#333}
.company{font-size:7.6pt;color:#222;margin:1.5pt 0}
.beside{display:grid;grid-template-columns:2fr 1fr;gap:10pt;align-items:start}
.fans{display:grid;grid-template-columns:1fr 1fr;gap:2pt 10pt}
.three{display:grid;grid-template-columns:repeat(3,1fr);gap:10pt}
.two{display:grid;grid-template-columns:1fr 1fr;gap:12pt}
.two ul,.three p{font-size:7.4pt}
.three p{white-space:pre-line;overflow-wrap:anywhere}
figure{margin:0;break-inside:avoid}
figcaption{font-weight:600;font-size:8pt;overflow-wrap:anywhere}
.chart{display:block;width:100%;height:auto}
.chart .tick{font:7px "Segoe UI",Arial,"Liberation Sans",sans-serif;fill:#222}
.chart .halo{paint-order:stroke;stroke:#fff;stroke-width:2px}
.chart .grid{stroke:#ccc;stroke-width:.5;fill:none}
.chart .axis{stroke:#333;stroke-width:.6;fill:none}
.chart .bar{stroke:#111;stroke-width:.5}
.chart .none{stroke:#777;stroke-width:1;stroke-dasharray:1.5 1;fill:none}
.chart .range80{fill:#dbe6f3;stroke:#0b4f8a;stroke-width:.6}
.chart .range50{fill:#9bbbe0;stroke:#0b4f8a;stroke-width:.6}
.chart .whisker{stroke:#0b4f8a;stroke-width:1.5;fill:none}
.chart .median{stroke:#06305a;stroke-width:1.8;fill:none}
.chart .dot{fill:#06305a}
.chart .alert{stroke:#6a1b9a;stroke-width:1;stroke-dasharray:5 3;fill:none}
.chart .starts{stroke:#111;stroke-width:.6;fill:none}
.outside{fill:#fff;stroke:#888;stroke-width:.3}
.edge{fill:none;stroke:#111;stroke-width:.5;stroke-linejoin:round}
.ground-RED{fill:#a4161a}
.ground-YELLOW{fill:#ffc20a}
.ground-GREEN{fill:#0b6e4f}
.ground-NOT_ASSESSED{fill:#fff}
.mark-RED,.mark-GREEN{fill:none;stroke:#fff;stroke-width:1.2}
.mark-YELLOW{fill:none;stroke:#1a1a1a;stroke-width:1.6}
.mark-NOT_ASSESSED{fill:none;stroke:#57606a;stroke-width:1.6}
.key{white-space:nowrap;margin-inline-end:4pt}
.key svg{width:14pt;height:9pt;vertical-align:-1.5pt;margin-inline-end:2.5pt}
.reasons{font-size:7.8pt}
.level{white-space:nowrap}
.level svg{width:9pt;height:9pt;vertical-align:-1.4pt;margin-inline-end:2.5pt}
@media (max-width:600px){.facts{grid-template-columns:1fr 1fr}.beside,.fans,.three,.two{grid-template-columns:1fr}}
`;
}
