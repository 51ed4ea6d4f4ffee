import {expect} from '@esm-bundle/chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {engine} from '../../../test/support/engine.js';
import {idsWith, keepHouse, mountGraph} from '../../../test/support/mount-graph.js';

const force = (features: readonly {name: string; value: string}[]): Promise<unknown> =>
  executeServerCommand('koko-media', features);

/** A system colour as the page computes it. */
function systemColor(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

// Only this engine can be told to force colours from a test.
if (engine === 'chromium') {
  describe('the network graph in forced colours', () => {
    keepHouse();
    before(() => force([{name: 'forced-colors', value: 'active'}]));
    after(() => force([]));

    it('tells chosen, lit and faded apart by system colours', async () => {
      const graph = await mountGraph({select: ['p-agency']});
      const style = (id: string, part: string) => {
        const mark = graph.shadowRoot?.querySelector(`[data-id="${id}"] ${part}`);
        return mark ? getComputedStyle(mark) : undefined;
      };
      expect(style('p-agency', '.choice')?.stroke).to.equal(systemColor('Highlight'));
      expect(style('c-steering', '.frame')?.stroke).to.equal(systemColor('Highlight'));
      const [faded = ''] = idsWith(graph, 'faded').filter((id) => id.startsWith('p-'));
      expect(style(faded, '.shape')?.stroke).to.equal(systemColor('GrayText'));
      expect(style('p-agency', '.shape')?.fill).to.equal(systemColor('CanvasText'));
    });
  });
}
