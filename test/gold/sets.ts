import fs from 'node:fs';
import path from 'node:path';
import { findIn, type GoldArticle, readGold } from './gold.ts';
import { Score } from './score.ts';

/** Annotated articles that are measured together. */
export interface GoldSet {
  readonly name: string;
  /** Relative to the project's folder. */
  readonly folder: string;
  /** Its misses may be read, to learn which rules are wanting. */
  readonly open: boolean;
  readonly has: (article: string) => boolean;
}

/** The project's own articles: those that rules were developed on, and those that no rule was ever tried on while it was written. */
export const ownSets: readonly GoldSet[] = [
  { name: 'development', folder: 'test/gold', open: true, has: (article) => /-a\d+$/u.test(article) },
  { name: 'independent', folder: 'test/gold', open: false, has: (article) => /-b\d+$/u.test(article) },
];

/** Articles of others, where a folder `shared` lies beside the project's. */
export const sharedSets: readonly GoldSet[] = [
  { name: 'shared gold', folder: '../shared/gold', open: true, has: () => true },
  { name: 'shared articles', folder: '../shared/articles', open: true, has: () => true },
];

const project = path.resolve(import.meta.dirname, '../..');

export const isPresent = ({ folder }: GoldSet): boolean => fs.existsSync(path.join(project, folder));

export const articlesOf = ({ folder, has }: GoldSet): GoldArticle[] => readGold(path.join(project, folder)).filter(({ name }) => has(name));

/** The real pipeline over articles, held against their gold. */
export function scoreOf(articles: readonly GoldArticle[]): Score {
  const score = new Score();
  for (const article of articles) score.add(article.name, article.text, article.gold, findIn(article));
  return score;
}
