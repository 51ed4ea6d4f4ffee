/** The script of the pages that help webmasters. */
import {showDoctorPage} from '../doctor/doctor-page.js';
import {completeIfRefused} from '../fetch-complete.js';
import {showEmbeddingPage} from './embedding-page.js';

const script = document.currentScript as HTMLScriptElement | null;
const main = document.querySelector('main');
const lang = document.documentElement.lang === 'en' ? 'en' : 'de';

completeIfRefused(script?.src ?? document.baseURI);
if (main?.dataset.page === 'doctor') showDoctorPage(main, lang);
else if (main) showEmbeddingPage(main, lang);
