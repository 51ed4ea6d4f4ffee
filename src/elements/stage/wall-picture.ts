/** Paints the wall's pictures into SVG elements, and glides from one part of a scene to another. */
import {node} from '../../network/paint/svg-node.js';
import {paintSvg} from '../../network/paint/svg-dom.js';
import {stagePicture, viewBoxOf, type StagePicture} from '../../stage/stage-picture.js';

/** ms of a glide, the only motion on stage. */
const GLIDE = 240;

let count = 0;

export class WallPicture {
  readonly #uid = `koko-wall-${(count += 1)}`;
  #svg: SVGSVGElement | undefined;
  #shown: StagePicture | undefined;
  #frame = 0;

  /**
   * Shows a picture. Where only the part of it changes, that glides there unless motion is to be reduced.
   *
   * @param isCut without a glide
   */
  show(svg: SVGSVGElement, picture: StagePicture, isCut: boolean): void {
    if (svg === this.#svg && picture === this.#shown) return;
    const before = svg === this.#svg ? this.#shown : undefined;
    this.#svg = svg;
    this.#shown = picture;
    this.stop();
    this.#paint(svg, picture);
    if (!isCut && before?.scene === picture.scene && before.camera !== picture.camera)
      this.#glide(svg, before, picture);
  }

  /** Ends a glide where it was going. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#svg?.classList.remove('gliding');
  }

  /** Forgets what is shown. */
  rest(): void {
    this.stop();
    this.#svg = undefined;
    this.#shown = undefined;
  }

  #paint(svg: SVGSVGElement, picture: StagePicture): void {
    const {width, height} = picture.camera.format.picture;
    svg.style.setProperty('--stage-unit', String(1 / picture.camera.scale));
    const attrs = {viewBox: `0 0 ${width} ${height}`};
    paintSvg(svg, node('svg', 'root', attrs, [stagePicture(picture, this.#uid)]));
  }

  // Names stand where the part ends, so they are hidden on the way there.
  #glide(svg: SVGSVGElement, before: StagePicture, {camera: to}: StagePicture): void {
    const part = svg.querySelector('.part');
    if (!part) return;
    const {camera: from} = before;
    let start: number | undefined;
    svg.classList.add('gliding');
    const step = (now: number): void => {
      start ??= now;
      const done = Math.min(1, (now - start) / GLIDE);
      const t = 1 - (1 - done) ** 3;
      const at = (key: 'x' | 'y' | 'width' | 'height'): number =>
        from[key] + (to[key] - from[key]) * t;
      const box = {x: at('x'), y: at('y'), width: at('width'), height: at('height')};
      part.setAttribute('viewBox', viewBoxOf(done === 1 ? to : box));
      if (done < 1) this.#frame = requestAnimationFrame(step);
      else this.stop();
    };
    part.setAttribute('viewBox', viewBoxOf(from));
    this.#frame = requestAnimationFrame(step);
  }
}
