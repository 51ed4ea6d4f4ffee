/** A mark of the free layout in somebody's hand: its neighbours follow, and all rest where they are let go. */
import {createLiveForce, type LiveForce} from '../../../network/force/live-force.js';
import {draggedScene} from '../../../network/scene/dragged-scene.js';
import type {Scene} from '../../../network/types.js';
import {liveInput} from './live-input.js';

export interface DragOptions {
  /** Where the pointer was pressed; it is captured there. */
  readonly surface: Element;
  /** Hears keys wherever the focus of the widget is. */
  readonly frame: Element;
  readonly scene: Scene;
  readonly id: string;
  /** From a place of the page to one of the scene. */
  placeOf(event: MouseEvent): readonly [number, number];
  show(scene: Scene): void;
  /** The mark was let go; not called for what was put back. */
  rest(scene: Scene): void;
}

export class MarkDrag {
  readonly #options: DragOptions;
  readonly #live: LiveForce;
  readonly #em: number;
  readonly #over = new AbortController();
  /** From the pointer to the middle of the mark. */
  readonly #grip: readonly [number, number];
  #frame = 0;

  /** @param pressed the event with which the mark was taken */
  constructor(pressed: PointerEvent, options: DragOptions) {
    const {surface, scene, id} = options;
    this.#options = options;
    this.#em = Number.parseFloat(getComputedStyle(surface).fontSize) || 16;
    this.#live = createLiveForce(liveInput(scene, isStill()));
    const mark = scene.nodes.find((node) => node.id === id);
    const [x, y] = options.placeOf(pressed);
    this.#grip = [(mark?.x ?? x) - x, (mark?.y ?? y) - y];
    this.#live.start(scene.nodes.findIndex((node) => node.id === id));
    surface.setPointerCapture(pressed.pointerId);
    this.#listen();
    this.#tick();
  }

  /** Puts everything back. */
  #cancel(): void {
    this.#stop();
    this.#options.show(this.#options.scene);
  }

  #listen(): void {
    const {surface, frame} = this.#options;
    const {signal} = this.#over;
    const on = (
      name: 'pointermove' | 'pointerup' | 'pointercancel',
      act: (e: PointerEvent) => void,
    ) => surface.addEventListener(name, act as (event: Event) => void, {signal});
    on('pointermove', (event) => this.#move(event));
    on('pointerup', () => this.#end());
    on('pointercancel', () => this.#cancel());
    frame.addEventListener('keydown', this.#onKey as (event: Event) => void, {
      capture: true,
      signal,
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#cancel();
  };

  #move(event: PointerEvent): void {
    const {width, height} = this.#options.scene;
    const [x, y] = this.#options.placeOf(event);
    const within = (at: number, most: number): number =>
      Math.min(Math.max(at, 2 * this.#em), most - 2 * this.#em);
    this.#live.move(within(x + this.#grip[0], width), within(y + this.#grip[1], height));
  }

  readonly #tick = (): void => {
    // Taken out of the page, it will hear of no end.
    if (!this.#options.surface.isConnected) this.#over.abort();
    if (this.#over.signal.aborted) return;
    this.#show();
    this.#frame = requestAnimationFrame(this.#tick);
  };

  #show(): Scene {
    const scene = draggedScene(this.#options.scene, this.#live.tick(), this.#em);
    this.#options.show(scene);
    return scene;
  }

  /** Nothing goes on settling: what moves, moves in somebody's hand. */
  #end(): void {
    this.#stop();
    this.#options.rest(this.#show());
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#over.abort();
  }
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
