import { createApp } from './edge/app.ts';

export default createApp({ fetch: (url, init) => fetch(url, init), now: () => new Date() });
