import { expect, test } from 'vitest';
import { ruleset } from '../../src/core/ruleset.ts';
import { ArticlePart, Summary } from '../../src/core/schema.ts';
import { problems } from '../../src/edge/problem.ts';
import { postJson, someArticle, worker } from './world.ts';

interface Described {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Record<string, Record<string, { responses: Record<string, unknown>; parameters?: { name: string }[] }>>;
  readonly components: { readonly schemas: Record<string, { properties: Record<string, { properties?: object }>; required?: string[] }> };
}

const description = async (): Promise<Described> => await (await worker()('/openapi.json')).json();

test('says that it lives, and by which rules', async () => {
  const response = await worker()('/healthz');
  expect(await response.json()).toEqual({ status: 'ok', ruleset });
  const summary = await (await worker()('/v1/summaries', postJson({ text: someArticle() }))).json<Summary>();
  expect(summary.ruleset).toBe(ruleset);
});

test('the description holds every path and every field that there is', async () => {
  const { openapi, info, paths, components } = await description();
  expect(openapi).toBe('3.1.0');
  expect(info.version).toBe(ruleset);
  expect(Object.keys(paths)).toEqual(['/v1/summaries', '/v1/summaries/{id}', '/v1/webhooks/miniflux', '/healthz']);
  expect(Object.keys(components.schemas.Summary?.properties ?? {})).toEqual(Object.keys(Summary.shape));
  expect(Object.keys(components.schemas.Summary?.properties.article?.properties ?? {})).toEqual(Object.keys(ArticlePart.shape));
  expect(Object.keys(components.schemas.SummaryRequest?.properties ?? {})).toEqual([
    'text',
    'html',
    'url',
    'title',
    'published',
    'language',
  ]);
  expect(paths['/v1/summaries']?.get?.parameters?.map(({ name }) => name)).toEqual(['url', 'cursor', 'limit']);
});

test('every reference in the description leads somewhere', async () => {
  const described = await description();
  const references = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference ?? '');
  expect(references.length).toBeGreaterThan(5);
  for (const reference of references) {
    expect(reference).toMatch(/^#\/components\/schemas\/\w+$/);
    expect(Object.keys(described.components.schemas)).toContain(reference.split('/').at(-1));
  }
});

test.each(Object.entries(problems))('the problem %s is explained where its type leads', async (name, { title, advice }) => {
  const response = await worker()(`/problems/${name}`);
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toContain(title);
  expect(page).toContain(advice.replaceAll("'", '&#39;'));
});
