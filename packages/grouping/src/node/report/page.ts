import type { GroupReport, Report } from '../../core/evaluate/report.ts'
import type { Solution } from '../../core/solution.ts'
import { histogram } from './histogram.ts'
import { Html, html } from './html.ts'
import { style } from './style.ts'
import { amount, score, sizeRange, texts } from './texts.ts'
import { tracePlot } from './trace-plot.ts'

/**
 * A formation as one page of HTML that needs nothing beside itself: no script, no font, no picture from elsewhere. It
 * tells the ids of who is in which group, and nothing else of anybody.
 */
export function reportPage(solution: Solution): string {
  const { report, groups, seed, iterations } = solution
  const title = texts.title(report.persons.length, groups.length)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="samspel-grouping">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
<header><p>${texts.kind}</p><h1>${title}</h1></header>
${figures(solution)}
${criteriaTable(report)}
${breachTable(report)}
${distribution(solution)}
${groupTable(report)}
${memberLists(solution)}
<footer>${texts.reproduce(seed, iterations)}</footer>
</main>
</body>
</html>
`
  return page.text
}

function figures({ report, bound, gap }: Solution): Html {
  const places = report.criteria.reduce((sum, { breaches }) => sum + breaches.length, 0)
  const whole = report.breach === 0
  const gapNote = gap === null ? texts.boundNote : texts.boundOpen(gap)
  return html`<section aria-labelledby="summary"><h2 id="summary" class="unseen">${texts.summary}</h2>
<dl class="figures">
${figure(texts.scoreName, score(report.score), texts.scoreNote)}
${figure(texts.boundName, score(bound.score), gapNote)}
${figure(texts.brokenName, String(places), whole ? texts.brokenNone : texts.brokenSome(places, report.breach), whole ? 'good' : 'bad')}
${figure(texts.sizesName, sizeRange(report), texts.sizesNote(report))}
</dl></section>`
}

const figure = (name: string, value: string, note: string, tone = '') =>
  html`<div><dt>${name}</dt><dd class="big ${tone}">${value}</dd><dd class="small">${note}</dd></div>`

function criteriaTable({ criteria }: Report): Html {
  const rows = [...criteria]
    .sort((one, other) => other.weight - one.weight)
    .map(
      (one) => html`<tr><th scope="row">${one.id}</th><td>${meter(one.score)}</td>
<td class="${one.breach > 0 ? 'bad' : 'quiet'}">${one.required ? (one.breach > 0 ? amount(one.breach) : texts.holds) : '–'}</td>
<td class="number">${one.weight}</td><td>${one.required ? texts.requirement : texts.wish}</td></tr>`,
    )
  return section(
    'criteria',
    texts.criteria,
    texts.criteriaNote,
    scrolling(
      texts.criteria,
      html`<table>
<thead><tr><th scope="col">${texts.criterion}</th><th scope="col">${texts.score}</th><th scope="col">${texts.broken}</th><th scope="col" class="number">${texts.weight}</th><th scope="col">${texts.asked}</th></tr></thead>
<tbody>
${rows}
</tbody></table>`,
    ),
  )
}

const meter = (value: number | null) =>
  value === null
    ? html`–<span class="unseen"> ${texts.nobody}</span>`
    : html`<span class="meter"><i aria-hidden="true" style="--of:${score(value)}"></i>${score(value)}</span>`

/** How many people of a breach are named: of a criterion on sections it may be hundreds. */
const mostNamed = 12

function breachTable({ criteria }: Report): Html {
  const breaches = criteria.flatMap((criterion) => criterion.breaches)
  if (breaches.length === 0) {
    return section('breaches', texts.breaches, null, html`<p class="good">${texts.breachesNone}</p>`)
  }
  const rows = breaches.map(({ criterion, unit, reason, persons }) => {
    const named = listOf(persons.slice(0, mostNamed))
    const more = persons.length > mostNamed ? ` ${texts.more(persons.length - mostNamed)}` : ''
    return html`<tr><th scope="row">${unit}</th><td>${criterion}</td><td>${reason}</td><td>${named}${more}</td></tr>`
  })
  return section(
    'breaches',
    texts.breaches,
    null,
    scrolling(
      texts.breaches,
      html`<table class="reasons">
<thead><tr><th scope="col">${texts.where}</th><th scope="col">${texts.criterion}</th><th scope="col">${texts.why}</th><th scope="col">${texts.people}</th></tr></thead>
<tbody>
${rows}
</tbody></table>`,
    ),
  )
}

function distribution({ report, trace, bound, seconds, iterations }: Solution): Html {
  const groups = report.groups.filter(({ size }) => size > 0)
  return section(
    'spread',
    texts.spread,
    texts.spreadNote,
    html`<div class="plots">
${histogram(
  'group-scores',
  texts.groupScores,
  groups.map((group) => group.score),
)}
${histogram(
  'person-scores',
  texts.personScores,
  report.persons.map((person) => person.score),
)}
${trace.length > 0 ? tracePlot(trace, bound.score, { seconds, iterations }) : null}
</div>`,
  )
}

function groupTable({ criteria, groups }: Report): Html {
  const breachOf = new Map(
    criteria.flatMap(({ breaches }, index) =>
      breaches.map(({ unit, amount }) => [`${index} ${unit}`, amount] as const),
    ),
  )
  const cell = (group: GroupReport, index: number) => {
    const value = group.criteria[index] ?? null
    const broken = breachOf.get(`${index} ${group.id}`)
    const note = broken === undefined ? null : html`<span class="unseen">, ${texts.brokenHere(broken)}</span>`
    if (value === null)
      return html`<td class="number${broken === undefined ? '' : ' broken'}">–<span class="unseen"> ${texts.nobody}</span>${note}</td>`
    return html`<td class="number cell${broken === undefined ? '' : ' broken'}" style="--of:${score(value)}">${broken === undefined ? null : '✕ '}${score(value)}${note}</td>`
  }
  const rows = groups.map(
    (
      group,
    ) => html`<tr><th scope="row">${group.id}</th><td class="number">${group.size}</td><td class="number cell" style="--of:${score(group.score)}"><strong>${score(group.score)}</strong></td>${criteria.map((_, index) => cell(group, index))}</tr>
`,
  )
  return section(
    'groups',
    texts.groups,
    texts.groupsNote,
    scrolling(
      texts.groups,
      html`<table class="heat">
<thead><tr><th scope="col">${texts.group}</th><th scope="col" class="number">${texts.size}</th><th scope="col" class="number">${texts.score}</th>${criteria.map(({ id }) => html`<th scope="col" class="number">${id}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>`,
    ),
  )
}

function memberLists({ groups }: Solution): Html {
  const lists = groups.map(
    ({ id, participants }) =>
      html`<li><h3>${texts.group} ${id}</h3><p>${participants.length > 0 ? listOf(participants) : texts.empty}</p></li>
`,
  )
  return section(
    'members',
    texts.members,
    null,
    html`<ul class="groups">
${lists}</ul>`,
  )
}

/** Each id apart from the direction of writing of its neighbours, whatever it holds. */
const listOf = (ids: readonly string[]) =>
  html`${ids.map((id, index) => html`${index > 0 ? ', ' : null}<bdi>${id}</bdi>`)}`

/** A part of the page with its heading. */
function section(id: string, heading: string, note: string | null, body: Html): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${note === null ? null : html`<p class="note">${note}</p>`}
${body}</section>`
}

/** A table that scrolls by itself where it is wider than the page; by keyboard too. */
const scrolling = (label: string, table: Html) =>
  html`<div class="scroll" role="region" aria-label="${texts.tableOf(label)}" tabindex="0">${table}</div>`
