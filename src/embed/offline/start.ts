/** Unpacks the program of the one file and runs it; whoever's browser cannot reads the text that stands in the page. */
import {unpackText} from './unpack-text.js';

interface Trust {
  createPolicy(name: string, rules: object): {createScript(text: string): string};
}

void start().catch(() => undefined);

async function start(): Promise<void> {
  const text = await unpackText(document.getElementById('koko-program')?.textContent ?? '');
  const script = document.createElement('script');
  script.text = trusted(text);
  document.body.append(script);
}

/** What is trusted here, the page's policy has weighed: it knows the hash of this one text. */
function trusted(text: string): string {
  const {trustedTypes} = window as {trustedTypes?: Trust};
  const rules = {createScript: (own: string): string => own};
  return trustedTypes ? trustedTypes.createPolicy('koko-file', rules).createScript(text) : text;
}
