/**
 * The article in a page's JSON-LD (https://json-ld.org, https://schema.org/Article): of all nodes in arrays and
 * `@graph`s the first that is an article and not merely listed or linked by another. References by `@id` are followed.
 */
import { decode, plain } from './plain.ts';

type Node = Readonly<Record<string, unknown>>;

export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly address: string | null;
  /** The whole text, where the page gives it. */
  readonly body: string | null;
}

const ARTICLE = /^(?:\w*Article|\w*BlogPosting|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle)$/u;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage|CreativeWork)$/u;
const LIST = /^(?:ItemList|CollectionPage|SearchResultsPage|Blog|ProfilePage)$/u;
const LONGEST = 1_000_000;
const MOST_NODES = 2_000;

export interface LinkedData {
  readonly article: LinkedArticle | null;
  readonly siteName: string | null;
  /** The page calls itself a list of things. */
  readonly isList: boolean;
}

export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const byId = new Map<unknown, Node>();
  for (const node of nodes) if (typeof node['@id'] === 'string' && Object.keys(node).length > 2) byId.set(node['@id'], node);
  const resolve = (value: unknown): unknown =>
    isNode(value) && typeof value['@id'] === 'string' ? { ...byId.get(value['@id']), ...value } : value;
  const found = nodes.find((node) => isA(node, ARTICLE)) ?? nodes.find((node) => isA(node, PAGE) && node.datePublished !== undefined);
  const site = nodes.find((node) => isA(node, /^WebSite$/u));
  return {
    article: found === undefined ? null : articleOf(found, resolve),
    siteName: string(site?.name),
    isList: nodes.some((node) => isA(node, LIST)) && !nodes.some((node) => isA(node, ARTICLE)),
  };
}

function articleOf(node: Node, resolve: (value: unknown) => unknown): LinkedArticle {
  const page = resolve(node.mainEntityOfPage);
  return {
    headline: string(node.headline) ?? (isA(node, PAGE) ? null : string(node.name)),
    published: string(node.datePublished),
    authors: list(node.author ?? node.creator).flatMap((each) => authorOf(resolve(each))),
    publisher: nameOf(resolve(list(node.publisher)[0])),
    language: string(node.inLanguage),
    address: string(node.url) ?? string(isNode(page) ? page['@id'] : page),
    body: typeof node.articleBody === 'string' ? decode(node.articleBody) : null,
  };
}

/** A person's name; nothing for an organisation. */
function authorOf(value: unknown): string[] {
  if (isNode(value) && isA(value, /Organization$/u)) return [];
  const name = nameOf(value);
  return name === null ? [] : [name];
}

const nameOf = (value: unknown): string | null => string(isNode(value) ? value.name : value);

function string(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? plain(first) || null : null;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const isA = (node: Node, type: RegExp): boolean =>
  list(node['@type']).some((name) => typeof name === 'string' && type.test(name.replace(/^https?:\/\/schema\.org\//u, '')));

/** Nodes that stand for themselves: in arrays, in `@graph`, and what a page is about. */
function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
    const each = queue[at];
    if (Array.isArray(each)) queue.push(...each.slice(0, MOST_NODES));
    else if (isNode(each)) {
      nodes.push(each);
      queue.push(each['@graph'], each.mainEntity);
    }
  }
  return nodes;
}

function parse(script: string): unknown {
  if (script.length > LONGEST) return null;
  const bare = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/gu, '');
  return parseJson(bare) ?? parseJson(bare.replace(/[\u0000-\u001f]/gu, ' ')) ?? parseJson(decode(bare).replace(/[\u0000-\u001f]/gu, ' '));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
