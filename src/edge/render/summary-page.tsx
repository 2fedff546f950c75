/** A summary as a page to read: what it says, each fact linked to its place in the article, and the article itself. */
import type { Actor, Agreement, DateMention, Summary, TimelineEntry } from '../../core/schema.ts';
import { isWebAddress } from '../request.ts';
import { MarkedArticle } from './marked-article.tsx';
import { renderPage } from './page.tsx';
import { sayDate } from './say-date.ts';

export const renderSummary = (summary: Summary): Promise<string> =>
  renderPage(`${summary.article.title ?? 'Summary'} – Accord`, <SummaryView summary={summary} />);

function SummaryView({ summary }: { summary: Summary }) {
  const { article, agreements, timeline, actors, dates, keySentences } = summary;
  const language = article.language;
  const people = new Map(actors.map((actor) => [actor.id, actor]));
  return (
    <>
      <h1 lang={language}>{article.title ?? 'Untitled article'}</h1>
      <Source summary={summary} />
      {keySentences.length > 0 && (
        <section aria-labelledby="short">
          <h2 id="short">In short</h2>
          <ul class="short" lang={language}>
            {keySentences.map(({ quote }) => (
              <li>{quote}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="facts">
        <div>
          <section aria-labelledby="agreements">
            <h2 id="agreements">Agreements</h2>
            {agreements.length === 0 ? (
              <p class="hint">None found in this article.</p>
            ) : (
              <ul class="agreements">
                {agreements.map((agreement) => (
                  <AgreementCard agreement={agreement} actors={people} language={language} />
                ))}
              </ul>
            )}
          </section>
          {timeline.length > 0 && (
            <section aria-labelledby="timeline">
              <h2 id="timeline">Timeline</h2>
              <ol class="timeline">
                {timeline.map((entry) => (
                  <TimelineItem entry={entry} language={language} />
                ))}
              </ol>
            </section>
          )}
        </div>
        <div>
          <Actors actors={actors} language={language} />
          <Dates dates={dates} language={language} />
        </div>
      </div>
      <section aria-labelledby="article">
        <h2 id="article">The article, with what was found in it</h2>
        <MarkedArticle summary={summary} />
      </section>
    </>
  );
}

function Source({ summary }: { summary: Summary }) {
  const { id, article } = summary;
  const { site, byline, published, publishedFrom, url, language } = article;
  return (
    <ul class="meta">
      {site !== null && <li>{site}</li>}
      {byline !== null && <li>{byline}</li>}
      {published !== null && (
        <li>
          <time datetime={published}>{sayPublished(published)}</time>
          {publishedFrom === 'text' && ' (as the text says)'}
        </li>
      )}
      <li>Language: {language}</li>
      {url !== null && isWebAddress(url) && (
        <li>
          <a href={url} rel="noreferrer nofollow">
            Source
          </a>
        </li>
      )}
      <li>
        <a href={`/v1/summaries/${id}.html`}>Link to this summary</a>
      </li>
      <li>
        <a href={`/v1/summaries/${id}.json`}>JSON</a>
      </li>
      <li>
        <a href={`/v1/summaries/${id}.md`}>Markdown</a>
      </li>
    </ul>
  );
}

/** "2024-07-13T02:34:10+07:00" as "13 July 2024, 02:34". */
function sayPublished(published: string): string {
  const time = /T(\d\d:\d\d)/u.exec(published)?.[1];
  return sayDate(published.slice(0, 10)) + (time === undefined ? '' : `, ${time}`);
}

interface AgreementProps {
  readonly agreement: Agreement;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly language: string;
}

function AgreementCard({ agreement, actors, language }: AgreementProps) {
  const { id, quote, kind, status, date, parties, evidence, history } = agreement;
  const names = parties.flatMap((party) => actors.get(party) ?? []);
  return (
    <li class="card">
      <p class="chips">
        <span class="chip status">{status}</span>
        <span class="chip">{kind}</span>
        {date !== null && <span class="chip">{sayDate(date)}</span>}
      </p>
      <h3 lang={language}>
        <a href={`#${id}`}>{quote}</a>
      </h3>
      <dl class="pairs">
        {names.length > 0 && (
          <>
            <dt>Parties</dt>
            <dd lang={language}>{names.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        {history.length > 1 &&
          history.map((step) => (
            <>
              <dt>{step.status}</dt>
              <dd>
                {step.date !== null && `${sayDate(step.date)}: `}
                <span lang={language}>{step.quote}</span>
              </dd>
            </>
          ))}
      </dl>
      <blockquote lang={language}>{evidence.quote}</blockquote>
    </li>
  );
}

function TimelineItem({ entry, language }: { entry: TimelineEntry; language: string }) {
  return (
    <li>
      <span class="when">{sayDate(entry.value)}</span>
      <span lang={language}>{entry.sentence.quote}</span>
    </li>
  );
}

const GROUPS = [
  ['person', 'People'],
  ['state', 'States'],
  ['organization', 'Organisations'],
  ['group', 'Groups'],
] as const;

function Actors({ actors, language }: { actors: readonly Actor[]; language: string }) {
  const states = new Map(
    actors.flatMap((actor) => (actor.type === 'state' && actor.canonical !== null ? [[actor.canonical, actor] as const] : [])),
  );
  return (
    <section aria-labelledby="actors">
      <h2 id="actors">Actors</h2>
      {actors.length === 0 && <p class="hint">None found in this article.</p>}
      {GROUPS.map(([type, heading]) => {
        const own = actors.filter((actor) => actor.type === type);
        return (
          own.length > 0 && (
            <>
              <h3>{heading}</h3>
              <ul class="plain" lang={language}>
                {own.map((actor) => (
                  <li>
                    <a href={`#${actor.id}`}>{actor.name}</a>
                    {type === 'state' && actor.canonical !== null && <> {actor.canonical}</>}
                    <Office actor={actor} states={states} />
                  </li>
                ))}
              </ul>
            </>
          )
        );
      })}
    </section>
  );
}

/** Role and whom it serves, unless the role says that itself ("Foreign Minister of Norway"). */
function Office({ actor: { role, of }, states }: { actor: Actor; states: ReadonlyMap<string, Actor> }) {
  if (role === null && of === null) return null;
  const state = of === null ? undefined : states.get(of);
  const said = [of, ...(state?.names ?? [])].some((name) => name !== null && role?.includes(name));
  return <span class="more">{[role, said ? null : (state?.name ?? of)].filter((part) => part !== null).join(', ')}</span>;
}

function Dates({ dates, language }: { dates: readonly DateMention[]; language: string }) {
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">Dates</h2>
      {dates.length === 0 ? (
        <p class="hint">None found in this article.</p>
      ) : (
        <ul class="plain">
          {dates.map(({ id, quote, value, part, note }) => (
            <li>
              <a href={`#${id}`} lang={language}>
                {quote}
              </a>
              <span class="more">
                {sayDate(value, part)} <code>{value}</code>
                {note !== undefined && ` (${note})`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
