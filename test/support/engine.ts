export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine this test runs in. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';
