/** The script of the pages that help webmasters. */
import {byClassic} from '../by-classic.js';
import {showEmbeddingPage} from './embedding-page.js';

const script = document.currentScript as HTMLScriptElement | null;
const main = document.querySelector('main');
const lang = document.documentElement.lang === 'en' ? 'en' : 'de';

byClassic(script?.src ?? document.baseURI);
if (main) showEmbeddingPage(main, lang);
