/** The part of the optional rasteriser that the command uses: the command is compiled also where it is not installed. */
declare module '@resvg/resvg-wasm' {
  export interface ResvgOptions {
    readonly fitTo?: {readonly mode: 'width'; readonly value: number};
    readonly background?: string;
    readonly font?: {
      readonly fontBuffers: readonly Uint8Array[];
      readonly defaultFontFamily?: string;
    };
  }

  export interface RenderedImage {
    readonly width: number;
    readonly height: number;
    /** RGBA. */
    readonly pixels: Uint8Array;
    asPng(): Uint8Array;
  }

  export class Resvg {
    constructor(svg: string, options?: ResvgOptions);
    render(): RenderedImage;
  }

  export function initWasm(wasm: Uint8Array): Promise<void>;
}
