/** Pages with the libraries as Debian packages them; not part of `npm test`, see `debian-libraries.mjs`. */
import {CLASSIC, COMPLETE, move, swap, type HostilePage} from '../hostile-pages.js';
import {USES_MOOTOOLS} from '../old-libraries.js';

export interface DebianLibrary {
  readonly name: string;
  readonly package: string;
  /** In the package, what a page takes in. */
  readonly files: readonly string[];
  /** What scripts of its time do with it. */
  readonly use: string;
}

const SHARE = 'usr/share/javascript';

const USES_PROTOTYPE = `<script>
  document.observe('dom:loaded', function () {
    $$('a').each(function (link) { link.readAttribute('href'); link.store('used', true).observe('mouseenter', Prototype.emptyFunction); });
    document.on('click', 'a, input, button', function (event, element) { element.store('used', true); });
  });
</script>`;

export const libraries: readonly DebianLibrary[] = [
  {
    name: 'Prototype',
    package: 'libjs-prototype',
    files: [`${SHARE}/prototype/prototype.js`],
    use: USES_PROTOTYPE,
  },
  {
    name: 'MooTools',
    package: 'libjs-mootools',
    files: [`${SHARE}/mootools/mootools.js`, `${SHARE}/mootools/mootools-more.js`],
    use: USES_MOOTOOLS,
  },
];

type Way = Pick<HostilePage, 'de' | 'en' | 'scripts' | 'around' | 'then'>;

export const ways: readonly Way[] = [
  {de: 'Modul', en: 'module'},
  {de: 'klassische Datei', en: 'classic file', scripts: CLASSIC},
  {de: 'Datei mit allem', en: 'complete file', scripts: COMPLETE},
  {
    de: 'ausgetauscht',
    en: 'swapped',
    around: (widgets) => `${widgets}<template>${widgets}</template>`,
    then: swap,
  },
  {de: 'herausgenommen, wieder eingesetzt', en: 'taken out, put back', then: move},
  {
    de: 'im Formular',
    en: 'in a form',
    around: (widgets) => `<form action="/nirgends"><input name="q" />${widgets}</form>`,
  },
];

const PLACE = '/untouched/dist/debian/';

/** The page with that library, by one of the ways. */
export const pageOf = ({files, use}: DebianLibrary, way: Way): HostilePage => ({
  ...way,
  head:
    files.map((file) => `<script src="${PLACE}${file.split('/').pop()}"></script>`).join('') + use,
});
