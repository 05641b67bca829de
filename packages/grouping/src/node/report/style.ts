/** The page's whole style: light and dark, wide and narrow, screen and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --panel: #fff; --ink: #1b1f2a; --quiet: #5b6272; --rule: #dcdad2;
  --accent: #1d5f7a; --accent-soft: #cfe3ea; --bad: #a8291c; --bad-soft: #f7dcd7; --good: #24704a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171d; --panel: #1c2028; --ink: #eceae4; --quiet: #a5abb8; --rule: #343a46;
    --accent: #6fb9d3; --accent-soft: #25424f; --bad: #ff9a8b; --bad-soft: #4d2620; --good: #7fd0a5;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; font-variant-numeric: tabular-nums;
}
main { max-width: 68rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 2.5rem) 4rem; }
header p { margin: 0; color: var(--accent); font-weight: 600; }
h1 { margin: 0 0 1.5rem; font-size: clamp(1.7rem, 5vw, 2.6rem); line-height: 1.15; letter-spacing: -0.015em; text-wrap: balance; }
h2 { margin: 3rem 0 0.75rem; font-size: 1.35rem; line-height: 1.25; }
h3 { margin: 0; font-size: 1rem; }
p.note, .quiet { color: var(--quiet); }
p.note { margin: -0.5rem 0 1rem; max-width: 44rem; }
dl.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.25rem, 1fr)); gap: 0.75rem; margin: 0; }
dl.figures > div { background: var(--panel); border: 1px solid var(--rule); border-radius: 0.6rem; padding: 1rem 1.15rem; }
dl.figures dt { color: var(--quiet); font-size: 0.9rem; }
dl.figures dd { margin: 0; }
dl.figures dd.big { font-size: 2.3rem; font-weight: 650; line-height: 1.2; letter-spacing: -0.02em; }
dl.figures dd.small { color: var(--quiet); font-size: 0.88rem; }
dd.bad, .bad { color: var(--bad); }
dd.good, .good { color: var(--good); }
.scroll { position: relative; overflow-x: auto; background: var(--panel); border: 1px solid var(--rule); border-radius: 0.6rem; }
.scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--rule); }
thead th { border-top: 0; color: var(--quiet); font-weight: 500; font-size: 0.88rem; vertical-align: bottom; }
tbody th { font-weight: 600; }
.reasons td { min-width: 9rem; overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; }
.meter { display: flex; align-items: center; gap: 0.6rem; min-width: 8rem; }
.meter i { flex: 1; height: 0.6rem; border-radius: 0.3rem; background: var(--accent-soft); overflow: hidden; }
.meter i::before { content: ""; display: block; height: 100%; width: calc(var(--of) * 100%); background: var(--accent); border-radius: 0.3rem; }
.heat td, .heat th { padding: 0.35rem 0.6rem; white-space: nowrap; }
.heat thead th { white-space: normal; min-width: 5.2rem; }
.heat td.cell { background: linear-gradient(var(--accent), var(--accent)) 0.6rem calc(100% - 0.25rem) / calc(var(--of, 0) * (100% - 1.2rem)) 3px no-repeat; padding-bottom: 0.6rem; }
.heat td.broken { background-color: var(--bad-soft); color: var(--bad); font-weight: 600; }
.heat tbody th { position: sticky; left: 0; background: var(--panel); }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; }
figure { margin: 0; background: var(--panel); border: 1px solid var(--rule); border-radius: 0.6rem; padding: 0.9rem 1.1rem; }
figure.wide { grid-column: 1 / -1; }
figure.wide div { overflow-x: auto; }
figure.wide div svg { min-width: 34rem; }
figure.wide svg text { font-size: 10.5px; }
figcaption { display: flex; flex-wrap: wrap; gap: 0.1rem 0.75rem; margin-bottom: 0.5rem; font-size: 0.92rem; }
figure svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--quiet); font-size: 12px; }
svg text.count { fill: var(--ink); font-size: 11px; }
svg text.strong { fill: var(--ink); font-weight: 600; }
svg .bar { fill: var(--accent); }
svg .axis { stroke: var(--rule); }
svg .line { fill: none; stroke: var(--accent); stroke-width: 2.25; stroke-linejoin: round; }
svg .line.broken { stroke: var(--bad); stroke-dasharray: 5 4; }
svg .bound { stroke: var(--quiet); stroke-width: 1.25; stroke-dasharray: 1.5 3.5; }
.key { color: var(--quiet); }
.key span { margin-right: 0.5rem; white-space: nowrap; }
figure svg.swatch { display: inline-block; width: 1.5rem; height: 0.4rem; vertical-align: middle; }
ul.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.25rem, 1fr)); gap: 0.75rem; padding: 0; margin: 0; list-style: none; }
ul.groups > li { background: var(--panel); border: 1px solid var(--rule); border-radius: 0.6rem; padding: 0.75rem 1rem; break-inside: avoid; }
ul.groups p { margin: 0.2rem 0 0; overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.9rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 36rem) {
  main { padding-top: 1.5rem; }
  th, td { padding: 0.4rem 0.55rem; }
  .meter { min-width: 6rem; }
  dl.figures dd.big { font-size: 1.8rem; }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --panel: #fff; --ink: #000; --quiet: #444; --rule: #bbb;
    --accent: #1d5f7a; --accent-soft: #d9e8ee; --bad: #a8291c; --bad-soft: #f7dcd7; --good: #24704a;
  }
  @page { size: A4; margin: 15mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.75rem; break-after: avoid; }
  .scroll { overflow: visible; border: 0; }
  .heat { font-size: 7.5pt; }
  .heat td, .heat th { padding-left: 0.3rem; padding-right: 0.3rem; }
  .heat thead th { min-width: 0; }
  .heat td.cell { background-position-x: 0.3rem; }
  tr, figure, dl.figures > div { break-inside: avoid; }
  dl.figures { grid-template-columns: repeat(4, 1fr); gap: 0.5rem; }
  dl.figures dd.big { font-size: 1.7rem; }
  .plots { grid-template-columns: 1fr 1fr; }
  figure.wide div svg { min-width: 0; }
}
`
