/** What a page can ask of the graph, apart from how it is drawn. */
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {isActor} from '../../feed/actors.js';
import type {Around, Chosen, Shown, Store, ViewName} from '../../state/types.js';
import type {AddressView} from '../../state/address-codec.js';
import {KokoElement} from '../koko-element.js';
import {applyDay} from './apply-day.js';
import {layoutOf, stepsOf, viewOf, type LayoutName} from './layouts.js';

export abstract class GraphElement extends KokoElement {
  protected override readonly viewName: ViewName = 'network';
  /** Where `day` and `focus` were put last: a feed fetched anew leaves what the visitor chose since. */
  #applied: Store | undefined;

  /** How the picture is laid out now; set it to choose. Anything unknown is `bands`. */
  @property({converter: layoutOf})
  get layout(): LayoutName {
    return layoutOf(this.viewState.layout ?? null);
  }

  set layout(layout: LayoutName) {
    this.giveShow(shortened({layout: layoutOf(layout)}));
  }

  /** `graph` or `list`, as shown now; set it to choose. Anything unknown is `graph`. */
  @property()
  get view(): string {
    return viewOf(this.viewState.view);
  }

  set view(view: string | null) {
    this.giveShow(shortened({view: viewOf(view)}));
  }

  @property({attribute: 'focus'}) focusId = '';
  /** So many steps around the record in focus are shown; 0 for everything. */
  @property({converter: stepsOf}) steps = 0;
  @property() day = '';
  @property({type: Boolean}) editor = false;

  /** What the legend leaves, as the shared state holds it. */
  protected readonly filterChoice = {
    chosen: (): Chosen => this.viewState.refinements,
    refine: (refinements: Chosen): void =>
      this.store.dispatch({type: 'refinements', view: this.viewKey, refinements}),
  };

  /** The part that is shown; undefined for everything. */
  protected get around(): Around | undefined {
    const {around = {id: this.focusId, steps: this.steps}} = this.viewState;
    return around.steps > 0 && isActor(this.feed?.get(around.id)) ? around : undefined;
  }

  // Whoever asks for the whole wants no more of what the host page asked for.
  protected showAround(around: Around | undefined = {id: '', steps: 0}): void {
    const isAsked = this.steps > 0 || around.steps > 0;
    this.show({around: isAsked ? around : undefined});
  }

  /** Whether something is not shown, or faded. */
  protected get isPart(): boolean {
    const {around, refinements} = this.viewState;
    const isFiltered = Object.values(refinements).some((ids) => ids && ids.length > 0);
    return (around?.steps ?? this.steps) > 0 || this.state.matches !== undefined || isFiltered;
  }

  protected override get addressView(): AddressView {
    return {key: this.viewKey, facets: ['tiers', 'categories', 'lines']};
  }

  protected get isList(): boolean {
    return this.view === 'list';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {feed} = this;
    if (!feed) return;
    const isNew = this.store !== this.#applied;
    this.#applied = this.store;
    if (isNew || changed.has('day'))
      applyDay((action) => this.give(action, isNew), this.day, changed.get('day'));
    const hasFocus = isActor(feed.get(this.focusId));
    if ((isNew || changed.has('focusId')) && hasFocus)
      this.give({type: 'select', ids: [this.focusId]}, isNew);
    if (!isNew && (changed.has('focusId') || changed.has('steps'))) this.show({around: undefined});
  }
}

/** What is usual needs no word in the address. */
export function shortened({layout, view}: Pick<Shown, 'layout' | 'view'>): Shown {
  return {
    ...(layout === undefined ? {} : {layout: layout === 'bands' ? undefined : layout}),
    ...(view === undefined ? {} : {view: view === 'graph' ? undefined : view}),
  };
}
