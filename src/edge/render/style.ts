/** The pages' one stylesheet. It stands in the page, allowed by its hash: no second request, and no nonce to go stale in a cache. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #faf8f3; --card: #fffefb; --ink: #1d2129; --soft: #565d68; --line: #ddd8cc; --accent: #8a2b2b; --accent-ink: #fff;
  --date: #f6e3b0; --person: #cfe0f7; --state: #d3ead0; --organization: #e4d9f4; --group: #cdeae8; --agreement: #f8d6d0; --warn: #fbe9e4;
  --serif: 'Iowan Old Style', 'Palatino Linotype', 'Noto Serif', 'DejaVu Serif', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171b; --card: #1c1f25; --ink: #e9e6df; --soft: #a9afb9; --line: #343943; --accent: #f0a79b; --accent-ink: #2a0f0c;
    --date: #5a4610; --person: #1f3f66; --state: #21492a; --organization: #45306a; --group: #14494a; --agreement: #6b2a24; --warn: #3d211d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .75rem; z-index: 1; }
.top, main, .foot { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
.top { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; justify-content: space-between; padding-block: 1.1rem; }
.brand { font: 600 1.35rem/1.2 var(--serif); color: var(--ink); text-decoration: none; }
.brand::before { content: ''; display: inline-block; width: .62em; height: .62em; margin-right: .4em; border-radius: 50%; background: var(--accent); box-shadow: .34em 0 0 -1px color-mix(in srgb, var(--accent) 45%, transparent); }
.top nav { display: flex; gap: 1.25rem; font-size: .9rem; }
.foot { margin-top: 4rem; padding-block: 1.5rem 2.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
h1 { font: 600 clamp(1.6rem, 1.2rem + 1.8vw, 2.4rem)/1.22 var(--serif); letter-spacing: -.01em; margin: 1rem 0 .6rem; max-width: 26em; text-wrap: balance; }
h2 { font: 600 1.3rem/1.3 var(--serif); margin: 0 0 .9rem; }
h3 { font: 600 .8rem/1.3 var(--sans); text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 1.25rem 0 .4rem; }
.lead { font-size: 1.1rem; color: var(--soft); max-width: 42em; margin: 0 0 1.75rem; }
.meta { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; color: var(--soft); font-size: .925rem; margin: 0 0 2rem; padding: 0; list-style: none; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: clamp(1rem, 2.5vw, 1.75rem); }
form { display: grid; gap: 1.25rem; }
.pair { display: grid; gap: 1.25rem; }
label { display: block; font-weight: 600; margin-bottom: .3rem; }
.hint { color: var(--soft); font-size: .875rem; margin: .3rem 0 0; }
input, textarea { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid color-mix(in srgb, var(--soft) 75%, transparent); border-radius: .4rem; padding: .6rem .75rem; }
::placeholder { color: var(--soft); opacity: 1; }
textarea { min-height: 15rem; resize: vertical; }
[aria-invalid='true'] { border: 2px solid var(--accent); }
button { justify-self: start; font: 600 1rem/1 var(--sans); color: var(--accent-ink); background: var(--accent); border: 0; border-radius: .4rem; padding: .95rem 1.6rem; cursor: pointer; }
button:hover { filter: brightness(1.12); }
.front { display: grid; gap: 2rem; align-items: start; }
.example { font: 1.05rem/2.05 var(--serif); margin: 0 0 1.25rem; }
.steps { margin: 0; padding-left: 1.2rem; font-size: .95rem; } .steps li { margin: 0 0 .5rem; }
.problem { background: var(--warn); border-left: 4px solid var(--accent); border-radius: .4rem; padding: 1rem 1.25rem; margin: 0 0 1.5rem; }
.problem h2 { margin: 0 0 .3rem; font-size: 1.15rem; }
.problem p { margin: .2rem 0; }
section { margin: 0 0 2.75rem; }
.short { list-style: none; margin: 0; padding: 0; font: 1.12rem/1.6 var(--serif); max-width: 44em; }
.short li { padding: 0 0 0 1.1rem; margin: 0 0 .7rem; border-left: 3px solid var(--line); }
.agreements { display: grid; gap: 1rem; list-style: none; margin: 0; padding: 0; }
.agreements h3 { font: 600 1.1rem/1.4 var(--serif); text-transform: none; letter-spacing: 0; color: var(--ink); margin: .5rem 0 .3rem; }
.agreements h3 a { color: inherit; }
.chip { display: inline-block; font-size: .8rem; line-height: 1.2; padding: .25rem .6rem; border-radius: 1rem; border: 1px solid var(--line); color: var(--ink); }
.chip.status { background: var(--agreement); border-color: transparent; font-weight: 600; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin: 0; }
.pairs { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: .4rem 0; font-size: .95rem; }
.pairs dt { color: var(--soft); } .pairs dd { margin: 0; }
blockquote { margin: .6rem 0 0; padding-left: .9rem; border-left: 2px solid var(--line); color: var(--soft); font-size: .95rem; }
.timeline { list-style: none; margin: 0; padding: 0 0 0 1.1rem; border-left: 2px solid var(--line); }
.timeline li { position: relative; margin: 0 0 1.1rem; }
.timeline li::before { content: ''; position: absolute; left: calc(-1.1rem - 6px); top: .45em; width: 10px; height: 10px; border-radius: 50%; background: var(--accent); }
.timeline time, .timeline .when { font-weight: 600; display: block; }
.plain { list-style: none; margin: 0; padding: 0; }
.plain li { padding: .35rem 0; border-bottom: 1px solid var(--line); font-size: .95rem; }
.plain li:last-child { border-bottom: 0; }
.plain .more { display: block; color: var(--soft); font-size: .875rem; }
.plain a { color: inherit; font-weight: 600; text-decoration-color: var(--line); }
code { font: .86em ui-monospace, 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace; }
.article { font: 1.08rem/2.05 var(--serif); max-width: 46em; }
.article .read { white-space: pre-line; }
mark { color: inherit; border-radius: .25em; padding: .12em .25em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark mark { box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ink) 30%, transparent); }
mark:target { outline: 3px solid var(--accent); }
mark small { font: 600 .64em/1 var(--sans); letter-spacing: .02em; margin-left: .45em; white-space: nowrap; user-select: none; -webkit-user-select: none; }
.date { background: var(--date); } .person { background: var(--person); } .state { background: var(--state); }
.organization { background: var(--organization); } .group { background: var(--group); } .agreement { background: var(--agreement); }
@media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark; color: MarkText; } .chip { border-color: CanvasText; } }
details.out { font: .875rem/1.5 var(--sans); color: var(--soft); margin: .4rem 0; padding: .3rem .7rem; border: 1px dashed var(--line); border-radius: .4rem; }
details.out p { white-space: pre-line; margin: .5rem 0; }
summary { cursor: pointer; }
@media (min-width: 40rem) { .pair { grid-template-columns: 2fr 1fr; } }
@media (min-width: 60rem) { .front { grid-template-columns: minmax(0, 1.9fr) minmax(0, 1fr); gap: 3rem; } .facts { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); gap: 0 3.5rem; } }
@media print { .top nav, .foot, form, details.out { display: none; } body { background: none; } mark { border: 1px solid; } }
`;
