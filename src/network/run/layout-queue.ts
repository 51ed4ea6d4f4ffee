/** The jobs of a worker: small ones first, in slices, so that it hears when one is given up. */
import type {Graph, GraphEdge, GraphNode, PointCloud, Scene} from '../types.js';
import type {Anchor, FromWorker, PlainOptions, ToWorker} from './messages.js';
import {loadSteps} from './load-steps.js';
import {fromPlain} from './plain-options.js';
import {now} from '../../steps/now.js';
import {Pauses} from '../../steps/slices.js';

/** Milliseconds of work before messages are read. */
const SHARE = 24;

type Post = (message: FromWorker, transfer?: Transferable[]) => void;

interface Job {
  readonly frame: Pick<Graph, 'tiers' | 'lang'>;
  readonly options: PlainOptions;
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
  readonly anchors: Anchor[];
  wantsProgress: boolean;
  steps?: Generator<Scene | undefined, Scene>;
}

export class LayoutQueue {
  readonly #jobs = new Map<number, Job>();
  readonly #post: Post;
  #isRunning = false;

  constructor(post: Post) {
    this.#post = post;
  }

  take(message: ToWorker): void {
    const job = this.#jobs.get(message.job);
    if (message.type === 'begin') this.#begin(message);
    else if (message.type === 'cancel') this.#jobs.delete(message.job);
    else if (job && message.type === 'part') addPart(job, message);
    else if (job && message.type === 'go') {
      job.wantsProgress = message.wantsProgress;
      void this.#start(message.job, job);
    }
  }

  async #start(id: number, job: Job): Promise<void> {
    try {
      const stepsOf = await loadSteps(job.options.layout);
      const graph = {...job.frame, nodes: job.nodes, edges: job.edges};
      job.steps = stepsOf(graph, fromPlain(job.options, job.anchors));
      await this.#run();
    } catch (error) {
      this.#fail(id, error);
    }
  }

  #begin({job, frame, options}: Extract<ToWorker, {type: 'begin'}>): void {
    this.#jobs.set(job, {frame, options, nodes: [], edges: [], anchors: [], wantsProgress: false});
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const pauses = new Pauses();
    for (let next = this.#smallest(); next; next = this.#smallest()) {
      this.#work(...next);
      await pauses.next();
    }
    pauses.close();
    this.#isRunning = false;
  }

  #smallest(): [number, Job] | undefined {
    const size = ({nodes, edges}: Job): number => nodes.length + edges.length;
    const ready = [...this.#jobs].filter(([, {steps}]) => steps);
    return ready.sort(([a, one], [b, two]) => size(one) - size(two) || a - b)[0];
  }

  #work(id: number, job: Job): void {
    const end = now() + SHARE;
    try {
      do {
        const step = job.steps?.next();
        if (!step || step.done === true) {
          this.#jobs.delete(id);
          if (step) this.#done(id, step.value);
          return;
        }
        if (step.value && job.wantsProgress)
          this.#post({type: 'progress', job: id, scene: step.value});
      } while (now() < end);
    } catch (error) {
      this.#fail(id, error);
    }
  }

  #fail(job: number, error: unknown): void {
    this.#jobs.delete(job);
    this.#post({type: 'failed', job, reason: String(error)});
  }

  // Coarser pictures are copied: what comes after them may share their arrays.
  #done(job: number, scene: Scene): void {
    this.#post({type: 'done', job, scene}, scene.points ? buffersOf(scene.points) : []);
  }
}

function addPart(job: Job, {nodes, edges, anchors}: Extract<ToWorker, {type: 'part'}>): void {
  if (nodes) job.nodes.push(...nodes);
  if (edges) job.edges.push(...edges);
  if (anchors) job.anchors.push(...anchors);
}

function buffersOf({ids: _, tieIds: __, ...arrays}: PointCloud): ArrayBuffer[] {
  return [...new Set(Object.values(arrays).map(({buffer}) => buffer as ArrayBuffer))];
}
