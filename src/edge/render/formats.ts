/** The forms in which a stored summary is answered; the names are the endings of its address. */
import type { Summary } from '../../core/schema.ts';
import { Problem } from '../problem.ts';
import { readSummary } from '../summarize-once.ts';
import { toJsonLd } from './json-ld.ts';
import { toMarkdown } from './markdown.ts';
import { renderSummary } from './summary-page.tsx';

interface Rendering {
  /** Content-Type. */
  readonly type: string;
  /** Seconds that a cache may keep it: the JSON never changes, how it is shown may. */
  readonly lifetime: number;
  readonly render: (json: string) => string | Promise<string>;
}

export const formats = {
  json: { type: 'application/json', lifetime: 31_536_000, render: (json) => json },
  md: { type: 'text/markdown; charset=utf-8', lifetime: 3600, render: (json) => toMarkdown(parse(json)) },
  html: { type: 'text/html; charset=utf-8', lifetime: 3600, render: (json) => renderSummary(parse(json)) },
  jsonld: { type: 'application/ld+json', lifetime: 3600, render: (json) => toJsonLd(parse(json)) },
} as const satisfies Record<string, Rendering>;

export type Format = keyof typeof formats;

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

function parse(json: string): Summary {
  const summary = readSummary(json);
  if (summary === null) throw new Problem('unknown-summary', 'The summary under that id is of a version that is no longer read.');
  return summary;
}
