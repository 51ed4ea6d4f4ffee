/** What is measured: the page of each, and the largest graph it is asked to draw. */
export const ENGINES = [
  {name: 'koko toolkit, free', file: 'koko-toolkit', most: 50_000, isOurs: true},
  {
    ...{name: 'koko element, free', file: 'koko-element', most: 50_000, isOurs: true},
    ...{query: '?layout=free', wheelKey: 'Control'},
  },
  {
    ...{name: 'koko element, bands', file: 'koko-element', most: 50_000, isOurs: true},
    ...{query: '?layout=bands', wheelKey: 'Control'},
  },
  {name: 'd3-force, SVG by hand', file: 'd3-svg', most: 1_000},
  {name: 'd3-force, canvas by hand', file: 'd3-canvas', most: 50_000},
  {name: 'force-graph', file: 'force-graph', most: 50_000},
  {name: 'Cytoscape + fcose', file: 'cytoscape-fcose', most: 50_000},
  {name: 'vis-network', file: 'vis-network', most: 50_000},
  {name: 'Sigma + ForceAtlas2', file: 'sigma-forceatlas2', most: 50_000},
  {name: 'G6', file: 'g6', most: 50_000},
  {name: 'ECharts', file: 'echarts', most: 50_000},
];

export const isOurs = (name) => ENGINES.some((engine) => engine.name === name && engine.isOurs);

/** Packages that the pages of others are made of. */
export const PEERS = [
  ...['d3-force', 'd3-selection', 'd3-zoom', 'force-graph', 'cytoscape', 'cytoscape-fcose'],
  ...['vis-network', 'sigma', 'graphology', 'graphology-layout-forceatlas2', '@antv/g6', 'echarts'],
];
