declare namespace Cloudflare {
  interface Env extends Readonly<import('../../src/edge/env.ts').Env> {}
  interface GlobalProps {
    mainModule: typeof import('../../src/worker.ts');
  }
}
