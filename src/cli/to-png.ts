/** An SVG text as a PNG file, without a browser: the same bytes wherever the same packages are. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {RenderedImage, Resvg} from '@resvg/resvg-wasm';

export interface PngOptions {
  /** px. */
  readonly width: number;
  /** Files of fonts to be used instead of Inter: TrueType, OpenType or WOFF2. */
  readonly fonts?: readonly string[];
}

/** Missing packages; both are optional, for most who use the command need no PNG. */
export class PackagesMissing extends Error {}

const RASTERISER = '@resvg/resvg-wasm';
const FONT = '@fontsource/inter';

/** What German and its neighbours are written with. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];
const WEIGHTS = [400, 500, 600, 700];

let started: Promise<unknown> | undefined;

export async function toPng(svg: string, options: PngOptions): Promise<Uint8Array> {
  return (await toPixels(svg, options)).asPng();
}

/** The same before it is a file. */
export async function toPixels(
  svg: string,
  {width, fonts = []}: PngOptions,
): Promise<RenderedImage> {
  const {Resvg} = await rasteriser();
  const buffers = fonts.length > 0 ? fonts.map(bytesOf) : ownFonts();
  const options = {
    fitTo: {mode: 'width', value: width},
    background: '#ffffff',
    font: {fontBuffers: buffers, defaultFontFamily: 'Inter'},
  } as const;
  return new Resvg(withWeights(svg), options).render();
}

/** It knows the weights of files only, and takes 650 for 400. */
const withWeights = (svg: string): string =>
  svg.replaceAll('font-weight="650"', 'font-weight="600"');

async function rasteriser(): Promise<{readonly Resvg: typeof Resvg}> {
  try {
    const {initWasm, Resvg} = await import('@resvg/resvg-wasm');
    started ??= initWasm(bytesOf(pathOf(`${RASTERISER}/index_bg.wasm`)));
    await started;
    return {Resvg};
  } catch (error) {
    throw new PackagesMissing(RASTERISER, {cause: error});
  }
}

function ownFonts(): Uint8Array[] {
  try {
    return SUBSETS.flatMap((subset) =>
      WEIGHTS.map((weight) =>
        bytesOf(pathOf(`${FONT}/files/inter-${subset}-${weight}-normal.woff2`)),
      ),
    );
  } catch (error) {
    throw new PackagesMissing(FONT, {cause: error});
  }
}

const pathOf = (name: string): string => createRequire(import.meta.url).resolve(name);

const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));
