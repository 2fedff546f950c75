/** The OpenAPI 3.1 description, made from the schemas that check requests and shape answers. */
import * as z from 'zod/mini';
import { ruleset } from '../core/ruleset.ts';
import { Summary } from '../core/schema.ts';
import { problems } from './problem.ts';
import { ArticleOptions, ListQuery, SummaryRequest } from './request.ts';
import { SummaryList } from './store.ts';

const Problem = z.object({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});

const WebhookItem = z.object({
  entry: z.nullable(z.int()),
  status: z.enum(['accepted', 'refused']),
  url: z.optional(z.string()),
  summary: z.optional(z.string()),
  detail: z.optional(z.string()),
});

const Health = z.object({ status: z.literal('ok'), ruleset: z.string() });

const components = { Summary, SummaryRequest, SummaryList, Problem, WebhookAnswer: z.object({ items: z.array(WebhookItem) }), Health };

const ref = (name: keyof typeof components) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: keyof typeof components) => ({ 'application/json': { schema: ref(name) } });
const text = { schema: { type: 'string' } };
const header = (description: string) => ({ description, schema: { type: 'string' } });

let document: object | undefined;

export function openapi(): object {
  document ??= describe();
  return document;
}

function describe(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Accord',
      version: ruleset,
      description:
        'Reads a news article in Vietnamese or English by rules, and says which dates, actors and agreements it tells of. Every offset is a UTF-16 code unit into article.text.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      '/v1/summaries': { get: listOperation(), post: postOperation() },
      '/v1/summaries/{id}': { get: getOperation() },
      '/v1/webhooks/miniflux': { post: minifluxOperation() },
      '/healthz': {
        get: {
          operationId: 'health',
          summary: 'Is the worker alive, and with which rules?',
          responses: { 200: { description: 'Alive', content: json('Health') } },
        },
      },
    },
    components: { schemas: Object.fromEntries(Object.entries(components).map(([name, schema]) => [name, schemaOf(schema)])) },
  };
}

function postOperation() {
  const headers = {
    'X-Cache': { description: 'Where the summary is from', schema: { enum: ['hit', 'miss', 'stale', 'store-failed'] } },
    ETag: header('Of the summary’s JSON'),
    'Server-Timing': header('Milliseconds of each step'),
  };
  return {
    operationId: 'summarize',
    summary: 'Summarise one article',
    description:
      'Exactly one of text, html, or url alone; a url beside text or html names the source. A text or a page may also be the body itself, with the rest in the query.',
    parameters: queryParameters(ArticleOptions),
    requestBody: { required: true, content: { ...json('SummaryRequest'), 'text/plain': text, 'text/html': text } },
    responses: {
      200: { description: 'It was summarised before', headers, content: json('Summary') },
      201: { description: 'It was summarised now', headers: { ...headers, Location: header('Of the summary') }, content: json('Summary') },
      ...problemResponses([400, 413, 415, 422, 502, 504]),
    },
  };
}

function listOperation() {
  return {
    operationId: 'listSummaries',
    summary: 'The newest summaries, or with url the newest of that address',
    description: 'Holds what was fetched from an address or came from a feed, never a paste.',
    parameters: queryParameters(ListQuery),
    responses: {
      200: {
        description: 'A list; with url one summary',
        content: { 'application/json': { schema: { anyOf: [ref('SummaryList'), ref('Summary')] } } },
      },
      ...problemResponses([404, 422, 503]),
    },
  };
}

function getOperation() {
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'With .json, .md, .html or .jsonld at its end, that form',
    schema: { type: 'string' },
  };
  const match = { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } };
  return {
    operationId: 'getSummary',
    summary: 'A stored summary',
    parameters: [id, match],
    responses: {
      200: {
        description: 'The summary',
        headers: { ETag: header('Of these bytes') },
        content: { ...json('Summary'), 'text/markdown': text, 'text/html': text, 'application/ld+json': { schema: { type: 'object' } } },
      },
      304: { description: 'It is still the same' },
      ...problemResponses([404, 503]),
    },
  };
}

function minifluxOperation() {
  const signature = {
    name: 'X-Miniflux-Signature',
    in: 'header',
    required: true,
    description: 'HMAC-SHA256 of the raw body, in hexadecimal',
    schema: { type: 'string' },
  };
  return {
    operationId: 'minifluxWebhook',
    summary: 'new_entries and save_entry of Miniflux',
    parameters: [signature],
    requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
    responses: {
      202: { description: 'One item an entry; the summaries are made after the answer', content: json('WebhookAnswer') },
      ...problemResponses([400, 401, 404, 413, 422]),
    },
  };
}

/** Each status with the names of the problems that have it. */
function problemResponses(statuses: readonly number[]) {
  return Object.fromEntries(
    statuses.map((status) => {
      const names = Object.entries(problems).flatMap(([name, kind]) => (kind.status === status ? [name] : []));
      return [status, { description: names.join(', '), content: { 'application/problem+json': { schema: ref('Problem') } } }];
    }),
  );
}

function queryParameters(schema: typeof ArticleOptions | typeof ListQuery) {
  return Object.entries(schemaOf(schema).properties ?? {}).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

const schemaOf = (schema: z.ZodMiniType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
};
