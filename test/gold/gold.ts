import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/core/body/body.ts';
import type { ActorType, AgreementKind, AgreementStatus, Findings, Span } from '../../src/core/schema.ts';
import { summarize } from '../../src/core/summarize.ts';

/** An annotated article: what careful readers found in it. `accept…` lists other readings that count as right. */
export interface Gold {
  text: string;
  given?: { published?: string };
  published: string | null;
  acceptPublished?: string[];
  language: string;
  title: string | null;
  acceptTitle?: string[];
  body: Span[];
  bodyOptional?: Span[];
  dates: GoldDate[];
  actors: GoldActor[];
  agreements: GoldAgreement[];
}

export interface GoldDate {
  quote: string;
  start: number;
  end: number;
  value: string;
  accept?: string[];
  part?: string | null;
  acceptPart?: string[];
  anchored?: boolean;
  optional?: boolean;
}

export interface GoldActor {
  name: string;
  names: string[];
  optionalNames?: string[];
  type: ActorType;
  canonical: string | null;
  acceptCanonical?: string[];
  role?: string | null;
  acceptRole?: (string | null)[];
  of?: string | null;
  acceptOf?: (string | null)[];
  members?: string[];
  optional?: boolean;
}

export interface GoldAgreement {
  quote: string;
  start: number;
  end: number;
  mentions: Span[];
  kind: AgreementKind;
  acceptKind?: AgreementKind[];
  status: AgreementStatus;
  acceptStatus?: AgreementStatus[];
  parties: string[];
  acceptParties?: string[][];
  date: string | null;
  acceptDate?: (string | null)[];
  optional?: boolean;
}

export interface GoldArticle {
  name: string;
  text: string;
  gold: Gold;
}

/** Reads a folder of gold: `NAME.json`, with the text beside it or one folder up. */
export function readGold(folder: string): GoldArticle[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Gold;
      const textPath = [path.join(folder, gold.text), path.join(folder, '..', gold.text)].find((candidate) => fs.existsSync(candidate));
      if (textPath === undefined) throw new Error(`${file} names a text that is not there: ${gold.text}`);
      return { name: file.replace(/\.json$/u, ''), text: fs.readFileSync(textPath, 'utf8'), gold };
    });
}

/** The article as a caller sends it, with what the gold says that the caller gives. */
export function articleOf({ text, gold }: GoldArticle): Article {
  const published = gold.given?.published ?? null;
  return {
    text,
    url: null,
    title: null,
    site: null,
    byline: null,
    published,
    publishedFrom: published === null ? null : 'caller',
    language: null,
  };
}

/** The article through the real pipeline. */
export const findIn = (article: GoldArticle): Findings => summarize(articleOf(article));
