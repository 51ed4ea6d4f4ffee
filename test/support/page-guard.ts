/** Watches a page from within for what widgets promise not to do: violate its policies, ask third parties, store, fail. */

export interface GuardReport {
  /** `directive blocked-thing`, of enforced policies and of such that only report. */
  readonly violations: string[];
  /** Addresses of other origins that were asked for. */
  readonly thirdParties: string[];
  /** Every touch of a store, also one that only reads. */
  readonly stored: string[];
  /** Exceptions and rejections that nobody took. */
  readonly errors: string[];
}

export interface PageGuard {
  /** What has been seen so far. */
  report(): Promise<GuardReport>;
  end(): void;
}

type Undo = () => void;
type Told = (what: string) => void;

type Loose = Readonly<Record<string, unknown>>;
type Asked = string | URL | Request;
type Call = (...args: Asked[]) => unknown;

/** Puts a function before another that is called with what that one is called with. */
function before(
  owner: object | undefined,
  name: string,
  tell: (args: readonly Asked[]) => void,
): Undo {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (!owner || !found?.configurable) return () => undefined;
  const isClass = /^[A-Z]/.test(name);
  const watched = (original: Call | undefined): Call | undefined =>
    original === undefined
      ? undefined
      : function (this: unknown, ...args: Asked[]): unknown {
          tell(args);
          return isClass ? Reflect.construct(original, args) : Reflect.apply(original, this, args);
        };
  const {get, set, value} = found as {get?: Call; set?: Call; value?: Call};
  const put = 'value' in found ? {value: watched(value)} : {get: watched(get), set: watched(set)};
  Object.defineProperty(owner, name, {...found, ...put} as PropertyDescriptor);
  return () => Object.defineProperty(owner, name, found);
}

const first = ([one = '']: readonly Asked[]): string =>
  typeof one === 'string' ? one : 'href' in one ? one.href : one.url;

/** Stores of a page, as what they are reached by and what is told of it. */
const stores: readonly (readonly [owner: string, ...names: string[]])[] = [
  ['Storage', 'getItem', 'setItem', 'removeItem', 'clear', 'key', 'length'],
  ['Document', 'cookie'],
  ['CookieStore', 'get', 'getAll', 'set', 'delete'],
  ['IDBFactory', 'open', 'deleteDatabase', 'databases'],
  ['CacheStorage', 'open', 'match', 'has', 'keys'],
  ['ServiceWorkerContainer', 'register', 'getRegistration', 'getRegistrations'],
  ['StorageManager', 'getDirectory', 'persist'],
];

function watchStores(view: Loose, tell: Told): Undo[] {
  return stores.flatMap(([owner, ...names]) => {
    const {prototype} = (view[owner] ?? {}) as {prototype?: object};
    return names.map((name) =>
      before(prototype, name, (args) =>
        tell(`${owner}.${name} ${args.length > 0 ? first(args) : ''}`.trim()),
      ),
    );
  });
}

function watchRequests(view: Loose, ask: Told): Undo[] {
  const owned = (name: string): object | undefined =>
    (view[name] as {prototype?: object} | undefined)?.prototype;
  return [
    before(view, 'fetch', (args) => ask(first(args))),
    before(view, 'WebSocket', (args) => ask(first(args))),
    before(view, 'EventSource', (args) => ask(first(args))),
    before(owned('XMLHttpRequest'), 'open', ([, ...args]) => ask(first(args))),
    before(owned('Navigator'), 'sendBeacon', (args) => ask(first(args))),
    before(owned('HTMLImageElement'), 'src', (args) => args.length > 0 && ask(first(args))),
  ];
}

/** By the page's address: a sandboxed one has no origin. */
function isForeign(address: string, {baseURI, URL: own}: Document): boolean {
  const url = new URL(address, baseURI);
  return /^(?:https?|wss?):$/.test(url.protocol) && url.host !== new URL(own).host;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function watchFaults(view: Window, violations: string[], errors: string[]): Undo {
  const watch = new AbortController();
  const {signal} = watch;
  view.addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI, sample}) =>
      violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
    {signal, capture: true},
  );
  view.addEventListener('error', ({message}) => errors.push(message), {signal});
  view.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)), {signal});
  return () => watch.abort();
}

/** From now on; `end` puts everything back as it was. */
export function guardPage(view: Window & typeof globalThis): PageGuard {
  const [violations, stored, errors] = [[] as string[], [] as string[], [] as string[]];
  const asked = new Set<string>();
  const loose = view as unknown as Loose;
  const factory: Partial<IDBFactory> | undefined = attempt(() => view.indexedDB);
  const databases = factory?.databases?.bind(factory);
  const undo = [
    watchFaults(view, violations, errors),
    ...watchStores(loose, (what) => stored.push(what)),
    ...watchRequests(loose, (address) => asked.add(address)),
  ];
  const {document: page} = view;
  return {
    async report() {
      for (const {name} of view.performance.getEntriesByType('resource')) asked.add(name);
      const made = (await databases?.().catch(() => [])) ?? [];
      for (const {name = ''} of made) stored.push(`database ${name}`);
      const thirdParties = [...asked].filter((one) => isForeign(one, page));
      return {violations, thirdParties, stored, errors};
    },
    end: () => undo.reverse().forEach((act) => act()),
  };
}
