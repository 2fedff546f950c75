/** The form, empty or with what was typed and what was wrong with it. */
import type { FieldError, Problem } from '../problem.ts';
import { renderPage } from './page.tsx';

export interface Typed {
  readonly text: string;
  readonly url: string;
  readonly published: string;
}

const NOTHING: Typed = { text: '', url: '', published: '' };

export function renderForm(typed: Typed = NOTHING, problem: Problem | null = null): Promise<string> {
  return renderPage(
    problem === null ? 'Accord: who agreed what, with whom, and when' : `${problem.kind.title} – Accord`,
    <>
      <h1>Who agreed what, with whom, and when</h1>
      <p class="lead">
        Paste a news article in Vietnamese or English. Accord reads its dates, actors and agreements, each with its place in the text.
      </p>
      {problem !== null && <ProblemBox problem={problem} />}
      <div class="front">
        <ArticleForm typed={typed} errors={problem?.errors ?? []} />
        <Example />
      </div>
    </>,
  );
}

export function ProblemBox({ problem }: { problem: Problem }) {
  return (
    <div class="problem" role="alert" id="problem">
      <h2>{problem.kind.title}</h2>
      <p>{problem.detail}</p>
      <p>{problem.kind.advice}</p>
    </div>
  );
}

function Example() {
  return (
    <aside aria-labelledby="example">
      <h2 id="example">What it finds</h2>
      <p class="example">
        <mark class="state">
          Norway<small>state NO</small>
        </mark>{' '}
        and{' '}
        <mark class="state">
          Chile<small>state CL</small>
        </mark>{' '}
        signed a{' '}
        <mark class="agreement">
          treaty on fishing<small>treaty, signed</small>
        </mark>{' '}
        on{' '}
        <mark class="date">
          3 May 2023<small>2023-05-03</small>
        </mark>
        .
      </p>
      <ul class="steps">
        <li>Who is in the story, each once, with role and country.</li>
        <li>What was agreed, between whom, and how far it has come: proposed, signed, rejected.</li>
        <li>When: “hôm nay”, “last Tuesday” and “cuối tháng 6” as dates.</li>
        <li>Rules read the article, so that the same article gives the same summary.</li>
      </ul>
    </aside>
  );
}

function ArticleForm({ typed, errors }: { typed: Typed; errors: readonly FieldError[] }) {
  const wrong = (field: string) =>
    errors.some(({ pointer }) => pointer === `/${field}`)
      ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${field}-hint problem` }
      : { 'aria-describedby': `${field}-hint` };
  return (
    <form method="post" action="/" class="card">
      <div>
        <label for="text">Article</label>
        <textarea id="text" name="text" rows={12} {...wrong('text')}>
          {typed.text}
        </textarea>
        <p class="hint" id="text-hint">
          The whole page may be pasted: menus, counters and comments are left out. Stored, but listed nowhere.
        </p>
      </div>
      <div class="pair">
        <div>
          <label for="url">Address</label>
          <input id="url" name="url" type="url" inputmode="url" autocomplete="off" value={typed.url} {...wrong('url')} />
          <p class="hint" id="url-hint">
            Without a text, the page at this address is read.
          </p>
        </div>
        <div>
          <label for="published">Published</label>
          <input
            id="published"
            name="published"
            type="text"
            autocomplete="off"
            placeholder="2024-07-13"
            value={typed.published}
            {...wrong('published')}
          />
          <p class="hint" id="published-hint">
            Only if the article does not say. Year-month-day.
          </p>
        </div>
      </div>
      <button type="submit">Summarise</button>
    </form>
  );
}
