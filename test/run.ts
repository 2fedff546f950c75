/**
 * All checks, for `npm test`: types, lint, and the tests of three projects (unit, worker, browser).
 * The last line counts them; the exit code is 0 only where none failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, HOW_TO_GET_IT } from './browser/chromium.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

const succeeds = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

function runTests(projects: readonly string[]): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'accord-report-'));
  const file = join(folder, 'report.json');
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const ok = succeeds('vitest', args);
  const counts = countTests(file);
  rmSync(folder, { recursive: true });
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function countTests(file: string): { passed: number; failed: number } {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const checks = [succeeds('npm', ['run', '--silent', 'types']), succeeds('npm', ['run', '--silent', 'lint'])];
// In CI the browser's tests run in any case, and fail where there is no browser.
const browser = chromiumPath() !== null || Boolean(process.env.CI);
const tests = runTests(browser ? ['unit', 'worker', 'browser'] : ['unit', 'worker']);
const passed = checks.filter((check) => check).length + tests.passed;
const failed = checks.filter((check) => !check).length + tests.failed;
if (!browser) console.log(`\nThe form was NOT tried in a browser. ${HOW_TO_GET_IT}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
