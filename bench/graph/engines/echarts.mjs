import {GraphChart} from 'echarts/charts';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {COLOURS, linksOf, named} from './data.mjs';

use([GraphChart, CanvasRenderer]);

/** It does not say when it is at rest: that is where no node has moved for half a second. */
export function start({container, graph, first, settled}) {
  const chart = init(container);
  chart.on('rendered', first);
  chart.setOption({
    series: [
      {
        type: 'graph',
        layout: 'force',
        roam: true,
        symbolSize: 10,
        data: graph.tiers.map((tier, k) => ({id: named(k), itemStyle: {color: COLOURS[tier]}})),
        links: linksOf(graph).map(({source, target}) => ({
          source: named(source),
          target: named(target),
        })),
      },
    ],
  });
  const positions = () => {
    const data = chart.getModel().getSeriesByIndex(0).getData();
    return graph.tiers.map((_, k) => [...data.getItemLayout(k)]);
  };
  whenStill(positions, settled);
  return positions;
}

function whenStill(positions, settled) {
  let [before, since] = ['', performance.now()];
  const look = () => {
    const now = JSON.stringify(
      positions().map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]),
    );
    if (now !== before) [before, since] = [now, performance.now()];
    if (performance.now() - since > 500) settled(since);
    else setTimeout(look, 100);
  };
  look();
}
