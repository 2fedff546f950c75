/** A problem as a page, and the page that its `type` leads to. */
import { type Problem, type ProblemName, problems } from '../problem.ts';
import { ProblemBox } from './form-page.tsx';
import { renderPage } from './page.tsx';

export const renderProblem = (problem: Problem): Promise<string> =>
  renderPage(
    `${problem.kind.title} – Accord`,
    <>
      <h1>That did not work</h1>
      <ProblemBox problem={problem} />
    </>,
  );

export const renderProblemKind = (name: ProblemName): Promise<string> => {
  const { status, title, advice } = problems[name];
  return renderPage(
    `${title} – Accord`,
    <>
      <h1>{title}</h1>
      <p class="lead">{advice}</p>
      <p>
        A problem of type <code>{name}</code> comes with status <code>{status}</code>.
      </p>
    </>,
  );
};
