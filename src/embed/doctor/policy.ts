/** Reads a Content-Security-Policy of a page's head as far as it concerns script and feed. */

export type Directive = 'script-src' | 'connect-src' | 'frame-src';

/** Which directive speaks where one is not there. */
const INSTEAD: Readonly<Record<Directive, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/**
 * Whether a policy keeps a page from an address. Nonces and hashes are taken as if they fitted: a page's text does not
 * say for whom they were made.
 */
export function blocks(policy: string, directive: Directive, url: URL, page: URL): boolean {
  const rules = rulesOf(policy);
  const name = INSTEAD[directive].find((one) => rules.has(one));
  const sources = name === undefined ? undefined : rules.get(name);
  return sources !== undefined && !sources.some((source) => allows(source, url, page));
}

function rulesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // Of two of the same name the first one counts.
    if (name && !rules.has(name.toLowerCase())) rules.set(name.toLowerCase(), sources);
  }
  return rules;
}

function allows(source: string, url: URL, page: URL): boolean {
  const text = source.toLowerCase();
  if (text === '*') return true;
  if (text === "'self'") return url.origin === page.origin;
  if (/^'(nonce-|sha\d|strict-dynamic)/.test(text)) return true;
  if (/^[a-z][a-z\d+.-]*:$/.test(text)) return url.protocol === text;
  return text.startsWith("'") ? false : hasHost(text, url, page);
}

function hasHost(source: string, url: URL, page: URL): boolean {
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
  const protocol = scheme === undefined ? page.protocol : `${scheme}:`;
  const isProtocol =
    url.protocol === protocol || (protocol === 'http:' && url.protocol === 'https:');
  const isHost = host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  const isPort = port === '*' || (port ?? '') === url.port;
  const isPath = path.endsWith('/')
    ? url.pathname.startsWith(path)
    : !path || url.pathname === path;
  return isProtocol && isHost && isPort && isPath;
}
